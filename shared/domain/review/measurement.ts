import type { RecordId } from '../../base/ids.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { QuarterSpan } from './quarter-span.ts';
import type { MissingState } from './survey.ts';

/** A figure that was computed from the records. What is missing is null, never 0. */
export interface Measurement {
  readonly state: 'measured' | MissingState;
  /** In the catalogue's unit; a count gives its ratio in percent. */
  readonly value: number | null;
  /** Prints as "3 of 4"; null when the figure is no count. */
  readonly count: { readonly numerator: number; readonly denominator: number } | null;
  /** Number of answers, for a survey. */
  readonly responses: number | null;
  /** By how much of what it needs the records hold. */
  readonly confidence: BodyOf<'reading'>['confidence'];
  /** The records that were counted. */
  readonly from: readonly RecordId[];
}

/** How one KPI is computed from the records of a quarter. */
export type Measure = (data: EngagementData, span: QuarterSpan, quarter: Quarter) => Measurement;

/** Share of the records that must say what is needed for high and for medium confidence, 0–1. */
export const CONFIDENCE_FROM = { high: 0.9, medium: 0.6 } as const;

/** How sure a figure is, by how many of the records that it needs say what it needs. */
export function confidenceOf(known: number, all: number): Measurement['confidence'] {
  if (all === 0) return '';
  const share = known / all;
  return share >= CONFIDENCE_FROM.high ? 'high' : share >= CONFIDENCE_FROM.medium ? 'medium' : 'low';
}

/** A figure that is missing, and why. */
export function noFigure(
  state: MissingState,
  from: readonly RecordId[] = [],
  responses: number | null = null,
): Measurement {
  return { state, value: null, count: null, responses, confidence: '', from };
}

/** A figure that is no count. */
export function figure(value: number, from: readonly RecordId[], confidence: Measurement['confidence']): Measurement {
  return { state: 'measured', value, count: null, responses: null, confidence, from };
}

/** A count: its ratio in percent, printed as "3 of 4". A denominator of 0 is "not enough data". */
export function count(
  numerator: number,
  denominator: number,
  from: readonly RecordId[],
  confidence: Measurement['confidence'],
): Measurement {
  const counted = { numerator, denominator };
  if (denominator === 0) return { ...noFigure('not-enough-data', from), count: counted };
  const value = (numerator / denominator) * 100;
  return { state: 'measured', value, count: counted, responses: null, confidence, from };
}

/** Ids of records. */
export const idsOf = (records: readonly { readonly id: RecordId }[]): readonly RecordId[] =>
  records.map(({ id }) => id);
