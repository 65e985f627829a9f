import { plural } from '../plural.ts';

/** Proposals of one stage to the next. */
export const proposals = {
  title: 'Proposed',
  hint: 'Lines that earlier stages call for. Accepted ones keep their origin.',
  from: (names: string): string => `from ${names}`,
  accept: 'Accept',
  acceptOf: (title: string): string => `Accept: ${title}`,
  acceptAll: (count: number): string => plural(count, { one: 'Accept it', other: 'Accept all #' }),
  wording: 'Wording',
  rewordOf: (title: string): string => `Word anew: ${title}`,
  rejected: (count: number): string =>
    plural(count, { one: '# proposal was turned down', other: '# proposals were turned down' }),
  again: 'Propose again',
  needsTitle: 'Needs that the concerns call for',
  needsHint: 'One for each cluster of weaknesses or threats, and for each such note outside a cluster.',
  pairsTitle: 'Needs that two quadrants call for together',
  pairsHint:
    'A strength that takes an opportunity, a weakness that a threat finds: of one department, or both with votes.',
  risksTitle: 'Risks for the blueprint',
  risksHint: 'Weaknesses and threats that no risk rests on yet.',
  use: (strength: string, opportunity: string): string => `Use “${strength}” to take “${opportunity}”`,
  close: (weakness: string, threat: string): string => `Close “${weakness}” before “${threat}” finds it`,
  rejectOf: (title: string): string => `Turn down: ${title}`,
  starter: (count: number): string => `Start with ${count} usual lines`,
  starterHint: 'Lines that most collaborations begin with. Change them until they are yours.',
  starterText: 'Insert a usual text',
};
