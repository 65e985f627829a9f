import { plural } from '../plural.ts';

/** Words of stage 1. */
export const vision = {
  title: 'Vision and purpose',
  subtitle: 'Who is involved, what hurts, and what outcome everybody agrees on.',
  tabs: {
    outcome: 'Outcome',
    stakeholders: 'Stakeholders',
    challenges: 'Challenges',
    goals: 'Goals',
    coverage: 'Coverage',
    scope: 'Scope',
  },
  hintsTitle: 'What to look at',
  outcomeTitle: 'The agreed outcome',
  outcomeHint: 'One statement that every stakeholder would sign, and the test by which you will know.',
  stakeholdersEmpty: 'No stakeholders yet. Name everybody who can help, block or must live with the result.',
  mapTitle: 'Influence and interest',
  mapHint: 'High is a score above 3. The quarter says how much of your time somebody needs.',
  mapEmpty: 'Nobody is on the map yet. Give stakeholders a score for influence and for interest, 1 to 5.',
  mapAs: 'Show the map as',
  mapPicture: 'Picture',
  mapTable: 'Table',
  mapAlt: (places: string): string => `Map of influence and interest, both from 1 to 5. ${places}`,
  mapAltQuarter: (quarter: string, count: number): string => `${quarter}: ${count}.`,
  mapKey: 'Who the numbers are',
  mapCircle: 'Stakeholders',
  mapDiamond: 'A sponsor is among them',
  mapPeople: (count: number): string => plural(count, { one: '# person', other: '# people' }),
  mapMore: (count: number): string => `and ${count} more; the table names them all`,
  mapNumber: 'No.',
  mapSponsor: 'sponsor',
  influence: 'Influence',
  interest: 'Interest',
  quarter: 'Quarter',
  quarters: {
    'manage-closely': 'Manage closely',
    'keep-satisfied': 'Keep satisfied',
    'keep-informed': 'Keep informed',
    monitor: 'Monitor',
  },
  quarterUnknown: 'Not scored',
  quarterHints: {
    'manage-closely': 'Much influence, much interest: decide with them.',
    'keep-satisfied': 'Much influence, little interest: short, rare and relevant.',
    'keep-informed': 'Little influence, much interest: your eyes and ambassadors.',
    monitor: 'Little of both: tell them what changes for them.',
  },
  unnamed: 'somebody without a name',
  advice: {
    noSponsor: 'There is no sponsor yet. Mark the person who answers for the outcome and can decide on money.',
    weakSponsor: (names: string, count: number): string =>
      `${plural(count, { one: 'A sponsor has', other: '# sponsors have' })} little influence: ${names}. Ask who could stand behind this engagement and be heard.`,
    unscored: (names: string, count: number): string =>
      `${plural(count, { one: '# stakeholder has', other: '# stakeholders have' })} no score for influence or interest: ${names}.`,
    departmentWithout: (names: string, count: number): string =>
      `${plural(count, { one: '# department has', other: '# departments have' })} no stakeholder: ${names}.`,
    departmentGone: (names: string, count: number): string =>
      `The department of ${plural(count, { one: '# stakeholder', other: '# stakeholders' })} was deleted: ${names}. Choose another.`,
    sameName: (name: string, count: number): string =>
      `${count === 2 ? 'Two' : count} people are called ${name}: tell them apart by role.`,
    sameNameSameRole: (name: string, count: number): string =>
      `${count === 2 ? 'Two' : count} people are called ${name} and their roles do not tell them apart. If it is one person, delete one of them.`,
  },
  /** Some names of a list, and how many more there are. */
  names: (names: readonly string[]): string =>
    names.length <= 5 ? names.join(', ') : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`,
  challengesEmpty: 'No challenges yet. Write what hurts in the words of those who feel it.',
  challengeGoal: 'Goals',
  challengeNoGoal: 'No goal yet',
  withoutGoal: (count: number): string =>
    plural(count, { one: '# challenge has no goal yet.', other: '# challenges have no goal yet.' }),
  goalsEmpty: 'No goals yet. Turn each challenge into something that can be measured by a date.',
  goalMissing: 'Still missing',
  goalState: 'Ready for review?',
  goalComplete: 'Complete',
  goalUnfinished: 'Unfinished',
  complete: 'Complete it',
  completeGoal: (goal: string): string => `Complete the goal “${goal}”`,
  stillMissing: (gaps: readonly string[]): string => `Still missing: ${gaps.join(', ')}`,
  goalsUnfinished: (count: number, all: number): string =>
    `${count} of ${plural(all, { one: '# goal', other: '# goals' })} cannot be reviewed yet: a measure, a value, a date, an owner or a challenge is missing.`,
  goalsDoubtful: {
    dueBeforeTerm: (refs: string, start: string): string => `Due before the engagement starts (${start}): ${refs}.`,
    dueAfterTerm: (refs: string, end: string): string => `Due after the engagement ends (${end}): ${refs}.`,
    targetIsBaseline: (refs: string, count: number): string =>
      `${plural(count, { one: 'The target equals the baseline', other: 'The targets equal the baselines' })}, so nothing would change: ${refs}.`,
  },
  doubts: {
    dueBeforeTerm: (start: string): string => `This goal is due before the engagement starts on ${start}.`,
    dueAfterTerm: (end: string): string =>
      `This goal is due after the engagement ends on ${end}. Say who measures it then.`,
    targetIsBaseline: 'Target and baseline are the same, so nothing would change.',
  },
  doubtsShort: {
    'due-before-term': 'Due before the term',
    'due-after-term': 'Due after the term',
    'target-is-baseline': 'Target equals baseline',
  },
  goalsAlone: (count: number): string =>
    plural(count, { one: '# goal answers no challenge.', other: '# goals answer no challenge.' }),
  showCoverage: 'Show coverage',
  noEvidence: 'None yet',
  coverageTitle: 'Challenges and the goals that answer them',
  coverageHint: 'Most votes first. A challenge may have several goals, and a goal may answer several challenges.',
  coverageEmpty: 'No challenges yet. Write what hurts first; then see here whether every challenge has its goal.',
  goalsAloneTitle: 'Goals that answer no challenge',
  goalsAloneHint: 'Link each to what it answers, or ask whether anybody needs it.',
  goalNoChallenge: 'Answers no challenge',
  votes: (count: number): string => plural(count, { one: '# vote', other: '# votes' }),
  makeGoal: 'Make a goal',
  makeGoalFor: (challenge: string): string => `Make a goal for ${challenge}`,
  linkGoal: 'Link a goal',
  linkGoalTo: (challenge: string): string => `Link a goal to ${challenge}`,
  linkTo: (goal: string): string => `Link ${goal}`,
  addGoalTo: (challenge: string): string => `Add a goal to ${challenge}`,
  linkChallenge: 'Link a challenge',
  linkChallengeTo: (goal: string): string => `Link a challenge to ${goal}`,
  proposedGoal: (challenge: string): string => `No longer: ${challenge}`,
  newGoalTitle: 'Reword it, and complete it',
  restTitle: 'Everything else',
  allTitle: 'Details',
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
