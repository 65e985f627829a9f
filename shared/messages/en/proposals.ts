import { inSentence, plural } from '../plural.ts';

/** Proposals of one stage to the next. */
export const proposals = {
  title: 'Proposed',
  hint: 'Lines that earlier stages call for. Accepted ones keep their origin.',
  from: (names: string): string => `from ${names}`,
  accept: 'Accept',
  acceptOf: (title: string): string => `Accept: ${title}`,
  acceptAll: (count: number): string => plural(count, { one: 'Accept it', other: 'Accept all #' }),
  reject: 'Turn down',
  rejectOf: (title: string): string => `Turn down: ${title}`,
  starter: (count: number, kinds: string): string => `Start with ${count} usual ${inSentence(kinds)}`,
  starterHint: 'Lines that most collaborations begin with. Change them until they are yours.',
  starterText: 'Insert a usual text',
};
