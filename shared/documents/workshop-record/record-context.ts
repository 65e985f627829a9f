import type { RecordOf } from '../../domain/model/record.ts';
import type { DocumentContext } from '../document-context.ts';

/** What the chapters of a workshop record are built from. */
export interface WorkshopContext extends DocumentContext {
  readonly workshop: RecordOf<'workshop'>;
  /** The workshop's activities, as the agenda has them. */
  readonly activities: readonly RecordOf<'activity'>[];
  /** What was written in the workshop and may be read: without that of collections which are not revealed. */
  readonly notes: readonly RecordOf<'note'>[];
}

/** Whether something is being collected in secret at this moment: nothing of it may be told. */
export function isOpen({ openedAt, closedAt }: RecordOf<'activity'>): boolean {
  return openedAt !== '' && closedAt === '';
}

/** Whether an activity took place, as far as the record says. */
export function wasHeld({ workshop }: WorkshopContext, activity: RecordOf<'activity'>): boolean {
  return activity.closedAt !== '' || activity.startedAt !== '' || workshop.closed;
}

/** The context of one workshop; what may not be told is left out here, so that no chapter can print it. */
export function workshopContext(context: DocumentContext, workshop: RecordOf<'workshop'>): WorkshopContext {
  const activities = context.data.childrenOf('activity', workshop.id);
  const secret = new Set(activities.filter(isOpen).map(({ id }) => id));
  const notes = context.data
    .all('note')
    .filter((note) => note.workshop === workshop.id && (note.activity === null || !secret.has(note.activity)));
  return { ...context, workshop, activities, notes };
}
