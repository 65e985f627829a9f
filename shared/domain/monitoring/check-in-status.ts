import type { BodyOf } from '../model/kinds.ts';
import type { RagStatus } from './suggest-rag.ts';

/** What a check-in rates, in the order in which it is asked. */
export const ASPECTS = ['schedule', 'budget', 'scope', 'people', 'benefits'] as const;

/** One thing that a check-in rates. */
export type Aspect = (typeof ASPECTS)[number];

/** The fields of a check-in that hold an aspect's status and its sentence. */
export const ASPECT_FIELDS = {
  schedule: { rag: 'ragSchedule', note: 'ragScheduleNote' },
  budget: { rag: 'ragBudget', note: 'ragBudgetNote' },
  scope: { rag: 'ragScope', note: 'ragScopeNote' },
  people: { rag: 'ragPeople', note: 'ragPeopleNote' },
  benefits: { rag: 'ragBenefits', note: 'ragBenefitsNote' },
} as const;

type Rated = Pick<BodyOf<'checkIn'>, (typeof ASPECT_FIELDS)[Aspect]['rag']>;

/** The status of an aspect; null when it was not reported. */
export function ragOf(checkIn: Rated, aspect: Aspect): RagStatus | null {
  const rag = checkIn[ASPECT_FIELDS[aspect].rag];
  return rag === '' ? null : rag;
}

/** The worst status of all aspects; null when none was reported. */
export function overallRag(checkIn: Rated): RagStatus | null {
  const stated = ASPECTS.map((aspect) => ragOf(checkIn, aspect));
  return (['red', 'amber', 'green'] as const).find((status) => stated.includes(status)) ?? null;
}

/** Whether any aspect is amber or red, so that cause, action and help wanted are asked for. */
export function isTroubled(checkIn: Rated): boolean {
  const status = overallRag(checkIn);
  return status === 'amber' || status === 'red';
}

/** What a check-in lacks before it can be finished, in the order of its steps. */
export type CheckInGap =
  | { readonly code: 'department' | 'heldOn' | 'summary' | 'cause' | 'action' | 'helpWanted' }
  | { readonly code: 'rag' | 'sentence'; readonly aspect: Aspect };

/**
 * What a check-in lacks before it can be finished: with whom and when; a status of each aspect; a sentence for amber or
 * red, and then also cause, action and help wanted; the whole in one line.
 */
export function checkInGaps(checkIn: BodyOf<'checkIn'>): CheckInGap[] {
  const lacks = (text: string): boolean => text.trim() === '';
  const gaps: CheckInGap[] = [];
  if (checkIn.department === null) gaps.push({ code: 'department' });
  if (checkIn.heldOn === null) gaps.push({ code: 'heldOn' });
  for (const aspect of ASPECTS) {
    const rag = ragOf(checkIn, aspect);
    if (rag === null) gaps.push({ code: 'rag', aspect });
    else if (rag !== 'green' && lacks(checkIn[ASPECT_FIELDS[aspect].note])) gaps.push({ code: 'sentence', aspect });
  }
  if (isTroubled(checkIn)) {
    for (const code of ['cause', 'action', 'helpWanted'] as const) if (lacks(checkIn[code])) gaps.push({ code });
  }
  if (lacks(checkIn.summary)) gaps.push({ code: 'summary' });
  return gaps;
}
