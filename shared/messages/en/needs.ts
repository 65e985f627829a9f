import { plural } from '../plural.ts';

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

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
  addScore: 'Comment or name of the score',
  proposalsTitle: 'Proposals',
  proposalsHint: 'From clusters and notes in weaknesses and threats that no need covers yet.',
  proposalsNone: 'Every cluster and every weakness or threat is covered by a need.',
  accept: 'Accept',
  reject: 'Hide',
  votes: (count: number): string => plural(count, { one: '# vote', other: '# votes' }),
  rankingEmpty: 'Score some needs first; the ranking follows by itself.',
  why: 'Why it stands there',
  reason: (urgency: number, impact: number, priority: number, zone: string): string =>
    `Urgency ${figure(urgency)} × impact ${figure(impact)} = ${figure(priority)} of 25: ${zone.toLowerCase()}.`,
  notRanked: 'Not scored yet.',
  departmentsEmpty: 'Departments appear here once needs have a department and scores.',
  department: 'Department',
  needsCount: 'Needs',
  weighted: 'Weighted score',
  share: 'Share',
  readiness: 'Readiness',
  start: 'Recommended start',
  starts: { first: 'Start here', next: 'Next', later: 'Later' },
  /** A consultant's sentence about which department gains most. */
  sentence: (facts: {
    most: string;
    needs: number;
    sharePercent: number;
    first: readonly string[];
    next: readonly string[];
  }): string => {
    const list = (names: readonly string[]): string =>
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
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
