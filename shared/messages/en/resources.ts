import { plural } from '../plural.ts';

/** Words of stage 4. */
export const resources = {
  title: 'Integration of resources',
  subtitle: 'Tools and templates, adapted to this client, brought into use.',
  tabs: { adapted: 'In this engagement', library: 'Library', training: 'Training' },
  adaptedHint: 'What was taken from the library, what was changed for this client, and how far it has come into use.',
  adaptedEmpty: 'Nothing is adapted yet. Choose a resource in the library and adapt it to how this client works.',
  trainingEmpty: 'No training yet. Record each session with the confidence before and after; the gain is shown.',
  gain: 'Gain in confidence',
  gainOf: (points: string): string => `${points} points`,
  rolloutTitle: 'Rollout',
  rolloutSummary: (count: number): string =>
    plural(count, { one: '# resource in this engagement', other: '# resources in this engagement' }),
  meanGain: (gain: string): string => `Confidence rose by ${gain} points on average in the trainings.`,
  search: 'Search the library',
  adapt: 'Adapt to this client',
  exportResource: 'Resource to Word',
  alreadyAdapted: 'In use here',
  purpose: 'Purpose',
  whenToUse: 'When to use it',
  howToAdapt: 'How to adapt it',
  original: 'The library’s original',
  noMatch: (text: string): string => `No resource matches “${text}”.`,
  adapted: (title: string): string => `${title} is added to this engagement`,
};
