/** Fewest answers from which a measure of a survey is printed; fewer could point to a person. Source: the method. */
export const LEAST_RESPONSES = 5;

/** Why a measure has no value: nobody measured it, or what was measured does not carry a figure. */
export type MissingState = 'not-measured' | 'not-enough-data';

/** A measure of a survey: a figure, or the reason why there is none. `n` is the number of answers. */
export type SurveyMeasure =
  | { readonly state: 'measured'; readonly value: number; readonly n: number }
  | { readonly state: MissingState; readonly value: null; readonly n: number };

/** Makes a measure of answers by a formula; without enough answers there is no figure, and never a 0. */
export function surveyMeasure(
  answers: readonly (number | null)[],
  formula: (given: readonly number[]) => number,
): SurveyMeasure {
  const given = answers.filter((answer) => answer !== null);
  const n = given.length;
  if (n === 0) return { state: 'not-measured', value: null, n };
  if (n < LEAST_RESPONSES) return { state: 'not-enough-data', value: null, n };
  return { state: 'measured', value: formula(given), n };
}
