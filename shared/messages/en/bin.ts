import { plural } from '../plural.ts';

/** Words of the engagements whose time in the bin is over. */
export const bin = {
  region: 'Time in the bin is over',
  due: (count: number): string =>
    plural(count, {
      one: '# deleted engagement has been in the bin for more than 30 days.',
      other: '# deleted engagements have been in the bin for more than 30 days.',
    }),
  ask: 'Nothing is removed until you say so.',
  remove: 'Remove now…',
  longer: 'Keep 30 days longer',
  kept: (count: number): string =>
    plural(count, {
      one: 'It stays in the bin for another 30 days',
      other: '# engagements stay in the bin for another 30 days',
    }),
  title: 'Remove from the bin for good?',
  body: 'Every record, every step of undo and every safe copy of the chosen engagements goes, and nothing brings them back. Files that you saved or sent are not touched.',
  chosen: 'Engagements to remove',
  since: (client: string, day: string): string => `${client}, deleted on ${day}`,
  confirm: (count: number): string =>
    plural(count, { one: 'Remove # engagement for good', other: 'Remove # engagements for good' }),
  nothing: 'Nothing was removed: what you chose was taken back or kept longer in the meantime.',
  rest: 'The rest was not removed.',
};
