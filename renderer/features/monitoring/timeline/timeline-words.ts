import type { TimelineBar, TimelineLane } from '#shared/domain/monitoring/timeline.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';

/** What a lane is called. */
export function laneName({ department }: TimelineLane): string {
  return department === null ? m.register.without.department : department.name;
}

/** A bar as it is read out. */
export function barWords(bar: TimelineBar, department: string): string {
  const { initiative, from, to, baselineTo, slipDays, milestones } = bar;
  const name = `${initiative.ref ?? ''} ${initiative.title}`.trim();
  return [
    m.timeline.bar(name, shortDate(from), shortDate(to)),
    department,
    ...(baselineTo === null ? [] : [m.timeline.baseline(shortDate(baselineTo))]),
    ...(slipDays === null ? [] : [m.register.slip(slipDays)]),
    initiative.statedRag === '' ? m.register.without.rag : optionLabel(initiative.statedRag),
    ...(milestones.length === 0 ? [] : [m.timeline.milestones(milestones.length)]),
  ].join(', ');
}
