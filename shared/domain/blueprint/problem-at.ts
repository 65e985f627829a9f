import { recordName } from '../engagement/engagement-data.ts';
import type { AnyRecord } from '../model/record.ts';
import type { BlueprintProblem, BlueprintProblemCode } from './blueprint-problem.ts';
import type { BlueprintSection } from './blueprint-sections.ts';

/** Makes problems of one record in one section. */
export function problemsAt(
  record: AnyRecord,
  section: BlueprintSection,
  codes: readonly (BlueprintProblemCode | null)[],
  params: Readonly<Record<string, string | number>> = {},
): BlueprintProblem[] {
  const title = recordName(record);
  const name = record.ref === null ? title : `${record.ref} ${title}`.trim();
  return codes
    .filter((code) => code !== null)
    .map((code) => ({ code, kind: record.kind, recordId: record.id, section, params: { name, ...params } }));
}

/** Whether a text says nothing. */
export const isBlank = (text: string): boolean => text.trim() === '';
