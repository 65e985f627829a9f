import { plural } from '../plural.ts';

type FactorName = 'urgency' | 'impact' | 'effort' | 'readiness';

/** A number with at most one decimal. */
export const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** Names or parts in a row: `a, b and c`. */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The need beside another in the ranking. */
interface NeighbourWords {
  readonly name: string;
  readonly priority: number;
  readonly tie: 'impact' | 'list' | null;
}

/** What the sentence says about a need's place. */
export interface PlaceFacts {
  readonly factors: readonly {
    readonly factor: FactorName;
    readonly value: number | null;
    readonly points: number;
    readonly weight: number;
  }[];
  readonly priority: number;
  readonly highest: number;
  readonly zone: string;
  readonly above: NeighbourWords | null;
  readonly below: NeighbourWords | null;
}

function factorTerm({ factor, value, points, weight }: PlaceFacts['factors'][number]): string {
  const source =
    factor === 'effort'
      ? [value === null ? 'effort not judged' : `effort ${figure(value)}`]
      : value === null
        ? ['not judged']
        : [];
  const notes = [...source, ...(weight === 1 ? [] : [`weight ${figure(weight)}`])];
  const name = factor === 'effort' ? 'ease' : factor;
  return `${name} ${figure(points)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

const TIES = {
  above: { impact: 'the same, but of higher impact', list: 'the same, but earlier in the list' },
  below: { impact: 'the same, but of lower impact', list: 'the same, but later in the list' },
} as const;

const beside = (side: 'above' | 'below', { name, priority, tie }: NeighbourWords): string =>
  `${name} (${tie === null ? figure(priority) : TIES[side][tie]})`;

function placeWords(above: NeighbourWords | null, below: NeighbourWords | null): string {
  if (above !== null && below !== null) {
    return ` Just below ${beside('above', above)} and just above ${beside('below', below)}.`;
  }
  if (below !== null) return ` First, ahead of ${beside('below', below)}.`;
  return above === null ? '' : ` Last, behind ${beside('above', above)}.`;
}

/** Why a need stands where it stands. */
export function placeSentence(facts: PlaceFacts): string {
  const terms = facts.factors.map(factorTerm).join(' × ');
  const product =
    terms === '' ? 'No factor counts' : `${capital(terms)} = ${figure(facts.priority)} of ${figure(facts.highest)}`;
  return `${product}: ${facts.zone.toLowerCase()}.${placeWords(facts.above, facts.below)}`;
}

/** A weight that was moved: `urgency counts more`. */
const moveWords = (factor: FactorName, direction: 'more' | 'less'): string =>
  `${factor === 'effort' ? 'little effort' : factor} counts ${direction}`;

/** Between which places a need stands. */
export function rangeWords(best: number, worst: number): string {
  return best === worst ? `always ${best}` : `${best} to ${worst}`;
}

/** What the sentence says about the ranking as a whole. */
export interface SteadinessFacts {
  readonly needs: number;
  readonly percent: number;
  readonly steadyFirst: number;
  readonly topPlaces: number;
  readonly hasShifts: boolean;
  readonly fallOut: readonly {
    readonly name: string;
    readonly worst: number;
    readonly factor: FactorName;
    readonly direction: 'more' | 'less';
  }[];
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five'] as const;

const numberWord = (count: number): string => WORDS[count] ?? String(count);

/** How far the ranking can be relied on when somebody doubts the weights. */
export function steadinessSentence(facts: SteadinessFacts): string {
  const { needs, percent, steadyFirst, topPlaces } = facts;
  if (needs === 1) return 'One need alone has no place to lose.';
  if (!facts.hasShifts) return `No need changes its place, whichever weight is moved by ${percent} %.`;
  const steady =
    steadyFirst === 0
      ? `Even the first place changes when a weight is moved by ${percent} %.`
      : steadyFirst === 1
        ? `The first need stays the first, whichever weight is moved by ${percent} %.`
        : `The first ${numberWord(steadyFirst)} stay the first ${numberWord(steadyFirst)}, whichever weight is moved by ${percent} %.`;
  const places = `the first ${numberWord(topPlaces)}`;
  const outs = facts.fallOut.map(
    ({ name, worst, factor, direction }) => `${name} (to place ${worst}, when ${moveWords(factor, direction)})`,
  );
  if (outs.length > 0) return `${steady} ${list(outs)} can fall out of ${places}.`;
  return needs > topPlaces && steadyFirst < topPlaces ? `${steady} None of ${places} falls out of them.` : steady;
}

/** What moves a need in the ranking, in words. */
export function moversWords(
  moves: readonly { readonly factor: FactorName; readonly direction: 'more' | 'less'; readonly to: number }[],
): string {
  if (moves.length === 0) return 'Nothing moves it.';
  const places = [...new Set(moves.map(({ to }) => to))].toSorted((a, b) => a - b);
  const parts = places.map((place) => {
    const reasons = moves.filter(({ to }) => to === place).map((move) => moveWords(move.factor, move.direction));
    return `to ${place} when ${reasons.join(' or ')}`;
  });
  return `${capital(parts.join('; '))}.`;
}

/** How many people gave each score from 1 to 5: `2 say 1, 3 say 5`. */
export function distributionWords(counts: readonly number[]): string {
  const said = counts.flatMap((count, index) =>
    count === 0 ? [] : [`${count} ${count === 1 ? 'says' : 'say'} ${index + 1}`],
  );
  return said.length === 0 ? 'not scored' : said.join(', ');
}

const needsWords = (count: number): string => plural(count, { one: 'one need', other: '# needs' });

/** What the sentences about the departments say. */
export interface DepartmentFacts {
  readonly most: string;
  readonly level: readonly string[];
  readonly needs: number;
  readonly doNow: number;
  readonly sharePercent: number;
  readonly first: readonly string[];
  readonly next: readonly string[];
  readonly isPressing: boolean;
  readonly heldBack: readonly { readonly name: string; readonly readiness: number | null }[];
}

const AT_MOST = 3;

// Names beyond a few are counted, so that the sentence stays one.
const few = (parts: readonly string[]): string =>
  parts.length <= AT_MOST + 1
    ? list(parts)
    : list([...parts.slice(0, AT_MOST), plural(parts.length - AT_MOST, { one: 'one more', other: '# more' })]);

function gainWords({ most, level, needs, doNow, sharePercent }: DepartmentFacts): string {
  const share = `${Math.round(sharePercent)} % of the weighted score`;
  if (level.length > 0) return `${few([most, ...level])} gain most and are level, each with ${share}.`;
  const urgent =
    doNow === 0
      ? 'none of them pressing'
      : doNow === needs
        ? needs === 1
          ? 'to be done now'
          : 'all to be done now'
        : `${doNow} of them to be done now`;
  const what = needs === 1 && doNow === 0 ? 'one need, not pressing' : `${needsWords(needs)}, ${urgent}`;
  return `${most} gains most: ${what}, carrying ${share}.`;
}

function beginWords({ most, level, first, next, isPressing }: DepartmentFacts): string {
  const follow = next.length === 0 ? '' : `; ${few(next)} can follow`;
  const [start, ...rest] = first;
  if (start !== undefined) {
    const ready = rest.length > AT_MOST ? `${rest.length} more` : list(rest);
    const others = rest.length === 0 ? '' : `; ${ready} ${rest.length === 1 ? 'is' : 'are'} ready too`;
    const where = start === most && level.length === 0 ? 'there' : `with ${start}`;
    return ` Start ${where}: it is ready for what cannot wait${others}${follow}.`;
  }
  if (isPressing) return ` No department is ready yet for what cannot wait${follow}.`;
  return next.length > 0 ? ` Nothing is pressing; begin with ${few(next)}.` : ' Nothing is pressing.';
}

function heldBackWords({ heldBack }: DepartmentFacts): string {
  if (heldBack.length === 0) return '';
  const parts = heldBack.map(({ name, readiness }) =>
    readiness === null
      ? `${name} by a readiness that nobody has judged`
      : `${name} by a readiness of ${figure(readiness)}`,
  );
  return ` Held back: ${few(parts)}.`;
}

/** Who gains most and why, where to start, and what holds back. */
export function departmentSentence(facts: DepartmentFacts): string {
  return gainWords(facts) + beginWords(facts) + heldBackWords(facts);
}

/** What the sentence about when a department begins says. */
export interface StartFacts {
  readonly needs: number;
  readonly doNow: number;
  readonly plan: number;
  readonly scored: number;
  readonly ready: 'ready' | 'not-ready' | 'unknown';
  readonly readiness: number | null;
  readonly readyFrom: number;
}

/** Why a department should start when it should. */
export function startSentence(facts: StartFacts): string {
  const { needs, doNow, plan, scored, ready, readyFrom } = facts;
  const readiness = figure(facts.readiness ?? 0);
  if (needs === 0) return 'No needs so far.';
  if (scored === 0) return 'Its needs are not scored yet.';
  if (doNow > 0) {
    const pressing = `${needsWords(doNow)} to do now`;
    if (ready === 'ready') return capital(`${pressing}, and a readiness of ${readiness}: begin at once.`);
    if (ready === 'unknown') return capital(`${pressing}, but nobody has judged the readiness: ask first.`);
    return capital(`${pressing}, but a readiness of ${readiness} is below ${readyFrom}: prepare it first.`);
  }
  if (plan > 0) {
    const weighty = `Nothing to do now; ${needsWords(plan)} to plan`;
    if (ready === 'ready') return `${weighty}, and a readiness of ${readiness} to do so.`;
    if (ready === 'unknown') return `${weighty}, once the readiness is known.`;
    return `${weighty}, once its readiness of ${readiness} has grown to ${readyFrom}.`;
  }
  return `${capital(needsWords(scored))}, none of high impact.`;
}
