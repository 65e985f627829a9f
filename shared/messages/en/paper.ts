import { plural } from '../plural.ts';

const dots = (count: number): string => plural(count, { one: '# dot', other: '# dots' });

/** Text of what is printed for the room: ballots and scoring sheets. */
export const documentsPaper = {
  ballot: {
    document: 'Ballot',
    documents: 'Ballots',
    subject: (title: string): string => `Paper ballots for: ${title}`,
    keywords: 'workshop, dot vote, ballots',
    untitled: 'Dot vote',
    item: 'Item',
    dots: 'Dots',
    rule: (each: number, perItem: number): string =>
      perItem >= each ? `${dots(each)}, placed as you like.` : `${dots(each)}, at most ${perItem} on one item.`,
    how: 'A cross in a box is one dot. You need not use them all. Please do not write your name: the ballots are anonymous.',
    end: 'End of the ballot',
  },
  sheet: {
    document: 'Scoring sheet',
    documents: 'Scoring sheets',
    subject: (title: string): string => `Scoring sheets for: ${title}`,
    keywords: 'workshop, scoring, urgency, impact',
    untitled: 'Scoring',
    unnamed: 'Participant without a name',
    name: 'Name',
    need: 'Need',
    how: 'Circle one number for urgency and one for impact in each row. Leave out what you cannot judge.',
    urgency: 'what waiting costs. 1 = it can wait a year without harm; 5 = every week of waiting hurts.',
    impact: 'what doing it is worth. 1 = hardly anybody would notice; 5 = it changes how the organisation works.',
    end: 'End of the sheet',
  },
};
