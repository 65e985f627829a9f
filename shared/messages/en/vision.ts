import { plural } from '../plural.ts';

/** Words of stage 1. */
export const vision = {
  title: 'Vision and purpose',
  subtitle: 'Who is involved, what hurts, and what outcome everybody agrees on.',
  tabs: { outcome: 'Outcome', stakeholders: 'Stakeholders', challenges: 'Challenges', goals: 'Goals', scope: 'Scope' },
  outcomeTitle: 'The agreed outcome',
  outcomeHint: 'One statement that every stakeholder would sign, and the test by which you will know.',
  stakeholdersEmpty: 'No stakeholders yet. Name everybody who can help, block or must live with the result.',
  mapTitle: 'Influence and interest',
  mapHint: 'Who to work with closely, keep satisfied, keep informed, or keep in view.',
  groups: {
    close: 'Work with closely',
    satisfy: 'Keep satisfied',
    inform: 'Keep informed',
    view: 'Keep in view',
    unknown: 'Not placed yet',
  },
  challengesEmpty: 'No challenges yet. Write what hurts in the words of those who feel it.',
  challengeGoal: 'Goals',
  challengeNoGoal: 'No goal yet',
  withoutGoal: (count: number): string =>
    plural(count, { one: '# challenge has no goal yet.', other: '# challenges have no goal yet.' }),
  goalsEmpty: 'No goals yet. Turn each challenge into something that can be measured by a date.',
  goalMissing: 'Still missing',
  goalComplete: 'Complete',
  gaps: {
    measure: 'measure',
    baseline: 'baseline',
    target: 'target',
    dueOn: 'date',
    owner: 'owner',
    challenges: 'challenge',
  },
  scopeEmpty: {
    'in-scope': 'Nothing is written as in scope yet.',
    'out-of-scope': 'Nothing is written as out of scope yet. Saying it now saves an argument later.',
    assumption: 'No assumptions yet.',
    constraint: 'No constraints yet.',
    parked: 'The parking lot is empty.',
  },
};
