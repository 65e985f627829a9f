import { recordName } from '../engagement/engagement-data.ts';
import type { AnyRecord } from '../model/record.ts';
import type { BlueprintProblem, BlueprintProblemCode } from './blueprint-problem.ts';
import type { BlueprintSection } from './blueprint-sections.ts';

/** What is wrong with a record, and in which of its fields; null for a rule that it keeps. */
export type Finding = readonly [code: BlueprintProblemCode, field: string | null] | null;

/** A finding where a rule is broken. */
export function when(broken: boolean, code: BlueprintProblemCode, field: string | null): Finding {
  return broken ? [code, field] : null;
}

/** What a record is called in a sentence: its reference and its title. */
export function fullName(record: AnyRecord): string {
  return `${record.ref ?? ''} ${recordName(record)}`.trim();
}

/** Makes problems of one record in one section. */
export function problemsAt(
  record: AnyRecord,
  section: BlueprintSection,
  findings: readonly Finding[],
  params: Readonly<Record<string, string | number>> = {},
): BlueprintProblem[] {
  const name = fullName(record);
  return findings
    .filter((finding) => finding !== null)
    .map(([code, field]) => ({
      code,
      kind: record.kind,
      recordId: record.id,
      field,
      section,
      params: { name, ...params },
    }));
}

/** Whether a text says nothing. */
export const isBlank = (text: string): boolean => text.trim() === '';
