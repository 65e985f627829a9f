import type { WithheldReason } from '../../domain/model/field-class.ts';

/** The two editions of a document on screen, and what the client edition leaves out. */
export const editions = {
  /** The file of an internal edition says so; added after the name has been made safe and short. */
  internalFile: (name: string): string => `${name} - INTERNAL`,
  why: {
    note: 'Written for your own use',
    fee: 'What the work costs',
    author: 'Says who said it, or was never cleared for use',
    judgement: 'Your view of people',
    singleScore: 'One person’s score; only all of them together are told',
    turnedDown: 'A proposal that was turned down',
    notCleared: 'Not cleared by the person who said it',
    onlyNumber: 'Only their number is told',
  } satisfies Record<WithheldReason, string>,
};
