import { isoTime } from '#shared/base/iso-date.ts';
import { shuffleWith, type Shuffle } from '#shared/base/shuffle.ts';
import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { EngagementBuilder } from './engagement.ts';

/** When everything of these tests happens. */
export const NOW = isoTime('2027-01-11T10:00:00.000Z');
const NAMES = ['Ruth', 'Tomas', 'Priya'] as const;

/** The same chance each time: what differs between two runs can then only come from who did what. */
export const seeded = (seed = 7): Shuffle => {
  let state = seed;
  return shuffleWith(() => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647);
};

/** A workshop with three people, three notes and one activity. */
export function room(body: Partial<BodyOf<'activity'>>) {
  const builder = new EngagementBuilder();
  const workshop = builder.add('workshop', { title: 'W' });
  const people = NAMES.map((name) => builder.add('participant', { name }));
  const facilitator = builder.add('participant', { name: 'Alex', facilitator: true });
  const notes = ['One list', 'Decide sooner', 'Fewer hand-offs'].map((text) =>
    builder.add('note', { text, workshop: workshop.id }),
  );
  const activity = builder.add('activity', { title: 'A', ...body }, { parentId: workshop.id });
  return { builder, data: builder.build(), people, facilitator, notes, activity };
}

/** The activity once it was opened. */
export const opened = (
  activity: RecordOf<'activity'>,
  voters: readonly RecordId[],
  set: Partial<BodyOf<'activity'>> = {},
) => ({ ...activity, openedAt: NOW, voters, ...set }) as RecordOf<'activity'>;
