import { plural } from '../plural.ts';

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Words of stage 2. */
export const needs = {
  title: 'Needs analysis',
  subtitle: 'What the organisation says about itself, the needs that follow, and which come first.',
  tabs: {
    swot: 'SWOT',
    clusters: 'Clusters',
    needs: 'Needs',
    ranking: 'Ranking',
    departments: 'Departments',
    matrix: 'Matrix',
  },
  openSwot: 'Open the SWOT grid',
  openMatrix: 'Open the priority matrix',
  swotEmpty: {
    strength: 'No strengths yet. What works well and should be kept?',
    weakness: 'No weaknesses yet. What costs time, money or nerves?',
    opportunity: 'No opportunities yet. What could be won outside?',
    threat: 'No threats yet. What could go wrong from outside?',
  },
  unsorted: 'Without a quadrant',
  clustersEmpty: 'No clusters yet. Name what several notes have in common.',
  clusterNotes: 'Notes',
  needsEmpty: 'No needs yet. Accept a proposal below, or add a need of your own.',
  urgency: 'Urgency',
  impact: 'Impact',
  zone: 'Zone',
  rank: 'Rank',
  agreement: 'Agreement',
  agreements: {
    'not-scored': 'not scored',
    agreed: 'agreed',
    'no-agreement': 'no agreement yet',
    'set-by-room': 'set by the room',
  },
  onTheLine: 'on the line',
  spread: (median: number, min: number, max: number, n: number): string =>
    `median ${figure(median)}, from ${figure(min)} to ${figure(max)}, ${plural(n, { one: '# score', other: '# scores' })}`,
  value: figure,
  scoresTitle: 'Scores',
  scoresHint: 'Each participant’s own opinion. It stays as it is when the room agrees on another value.',
  scoresEmpty: 'Nobody has scored this need yet.',
  votes: (count: number): string => plural(count, { one: '# vote', other: '# votes' }),
  rankingEmpty: 'Score some needs first; the ranking follows by itself.',
  why: 'Why it stands there',
  reason: (urgency: number, impact: number, priority: number, zone: string): string =>
    `Urgency ${figure(urgency)} × impact ${figure(impact)} = ${figure(priority)} of 25: ${zone.toLowerCase()}.`,
  weightedReason: (factors: readonly string[], priority: number, zone: string): string =>
    `${factors.join(' × ')} = ${figure(priority)}: ${zone.toLowerCase()}.`,
  factorAt: (factor: string, value: number | null, weight: number): string =>
    `${factor} ${value === null ? 'unknown, counted as 3' : figure(value)}${weight === 1 ? '' : ` (weight ${figure(weight)})`}`,
  aheadOf: (lead: number, next: string): string => `${figure(lead)} ahead of ${next}.`,
  levelWith: (next: string): string => `Level with ${next}; the higher impact stands first.`,
  factors: { urgency: 'Urgency', impact: 'Impact', effort: 'Effort', readiness: 'Readiness' },
  weightsDefault: 'Weights: urgency and impact count the same',
  weightsOwn: 'Weights of this engagement',
  weightsHint:
    'Each factor is raised to its weight and all are multiplied; 0 leaves a factor out. Little effort counts as much as great readiness. What is not known counts as 3.',
  weightsReset: 'Use the method’s own weights',
  sensitivity: 'How firm the ranking is',
  sensitivityHint: 'Each weight that counts is moved up and down by 20 %, one at a time.',
  sensitivitySentence: (firm: number, all: number, top: number, leaving: readonly string[]): string => {
    if (firm >= all) return 'No need changes its place, whichever weight moves.';
    const begin =
      firm === 0
        ? 'Even the first place depends on the weights.'
        : `The first ${plural(firm, { one: 'place holds', other: '# places hold' })}.`;
    return leaving.length === 0
      ? `${begin} The same ${Math.min(top, all)} needs stay in front.`
      : `${begin} ${list(leaving)} can drop out of the first ${top}.`;
  },
  range: 'Places',
  fromTo: (best: number, worst: number): string => `${best} to ${worst}`,
  movedBy: 'What moves it',
  move: (factor: string, direction: 'more' | 'less', to: number): string =>
    `${factor} ${direction === 'more' ? '+' : '−'}20 %: place ${to}`,
  gave: (count: number, value: number): string => `${count} gave ${value}`,
  agreementRule:
    'No agreement yet: the middle half of the scores lies 2 points or more apart, or the room stands in two camps.',
  notRanked: 'Not scored yet.',
  departmentsEmpty: 'Departments appear here once needs have a department and scores.',
  department: 'Department',
  needsCount: 'Needs',
  weighted: 'Weighted score',
  share: 'Share',
  readiness: 'Readiness',
  start: 'Recommended start',
  starts: { first: 'Start here', next: 'Next', later: 'Later' },
  startReasons: {
    noNeeds: 'no need of its own yet',
    pressingAndReady: (count: number): string =>
      plural(count, { one: 'one pressing need, and ready', other: '# pressing needs, and ready' }),
    readinessUnknown: 'pressing, readiness not known',
    notReady: (readiness: number): string => `pressing, but readiness ${figure(readiness)} of 5`,
    canPlan: 'nothing pressing, ready to plan',
    nothingPressing: 'nothing pressing yet',
  },
  heatMap: 'Where their needs lie',
  heatMapHint: 'Needs by department and zone; the darker the more. The same numbers stand in the table above.',
  heatMapAlt:
    'Heat map: departments down, zones across, the number of needs in each cell. The table above has the same numbers.',
  showNeeds: (count: number, department: string, zone: string): string =>
    `${plural(count, { one: '# need', other: '# needs' })} of ${department} in ${zone.toLowerCase()}: show`,
  needsOf: (department: string, zone: string): string => `${department}: ${zone.toLowerCase()}`,
  placeOf: (rank: number): string => `place ${rank}`,
  allDepartments: 'All departments',
  decisions: 'Decisions',
  decisionsHint: 'What becomes of each need, and why. Exactly 3 on an axis stands on the line between two zones.',
  /** A consultant's sentence about which department gains most. */
  sentence: (facts: {
    most: string;
    needs: number;
    sharePercent: number;
    first: readonly string[];
    next: readonly string[];
  }): string => {
    const begin =
      facts.first.length > 0 ? ` Start with ${list(facts.first)}` : ' No department is ready for its urgent needs yet';
    const then =
      facts.next.length > 0 ? `; ${list(facts.next)} ${facts.next.length === 1 ? 'comes' : 'come'} next.` : '.';
    return `${facts.most} has most to gain: ${plural(facts.needs, { one: 'one need', other: '# needs' })} carrying ${Math.round(facts.sharePercent)} % of the weighted score.${begin}${then}`;
  },
  matrixEmpty: 'Nothing is placed yet. Score needs, or place them on the matrix together with the room.',
  matrixAlt:
    'Priority matrix: urgency to the right, impact upward, each need at its agreed values. The ranking lists the same values.',
};
