import type { RecordId } from '../../base/ids.ts';
import type { Measurement } from './measure-kpi.ts';
import type { MissingState } from './survey.ts';

/** Share of the records that must say what is needed for high and for medium confidence, 0–1. */
export const CONFIDENCE_FROM = { high: 0.9, medium: 0.6 } as const;

/** How sure a figure is, by how many of the records that it needs say what it needs. */
export function confidenceOf(known: number, all: number): Measurement['confidence'] {
  if (all === 0) return '';
  const share = known / all;
  return share >= CONFIDENCE_FROM.high ? 'high' : share >= CONFIDENCE_FROM.medium ? 'medium' : 'low';
}

/** A figure that is missing, and why. */
export function noFigure(state: MissingState, from: readonly RecordId[] = [], responses: number | null = null): Measurement {
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
export const idsOf = (records: readonly { readonly id: RecordId }[]): readonly RecordId[] => records.map(({ id }) => id);
