import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { kindSpec, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';
import { AGREED_KINDS } from './agreed-kinds.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { fullName, problemsAt } from './problem-at.ts';
import { sectionOf } from './section-of.ts';

const LINKED_KINDS = ['goal', 'need', ...AGREED_KINDS] as const satisfies readonly Kind[];
const REFERENCED_KINDS = ['goal', 'need', 'initiative', ...AGREED_KINDS] as const satisfies readonly Kind[];

/** The fields of a record that link to records which are gone, with how many of them are gone. */
function brokenFields(data: EngagementData, record: AnyRecord): { readonly field: string; readonly count: number }[] {
  const loose = record as unknown as LooseRecord;
  return Object.entries(kindSpec(record.kind).fields).flatMap(([field, spec]) => {
    if (spec.type !== 'link' && spec.type !== 'links') return [];
    const value = loose[field] as RecordId | null | readonly RecordId[];
    const ids: readonly (RecordId | null)[] = typeof value === 'object' && value !== null ? value : [value];
    const count = ids.filter((id) => id !== null && data.findAny(id)?.kind !== spec.to).length;
    return count === 0 ? [] : [{ field, count }];
  });
}

/**
 * Lines that name a record which was deleted: one problem for each line, at the first such field. A field that another
 * rule already found empty is not named twice.
 */
export function checkLinks(data: EngagementData, known: readonly BlueprintProblem[]): BlueprintProblem[] {
  const named = new Set(known.map(({ recordId, field }) => `${recordId ?? ''} ${field ?? ''}`));
  return LINKED_KINDS.flatMap((kind) => data.all(kind) as readonly AnyRecord[]).flatMap((record) => {
    const broken = brokenFields(data, record).filter(({ field }) => !named.has(`${record.id} ${field}`));
    const first = broken[0];
    if (first === undefined) return [];
    const count = broken.reduce((sum, one) => sum + one.count, 0);
    return problemsAt(record, sectionOf(record.kind), [['dangling-link', first.field]], { count });
  });
}

/** References that two lines carry; the later line is the one to put right. */
export function checkReferences(data: EngagementData): BlueprintProblem[] {
  const first = new Map<string, AnyRecord>();
  return REFERENCED_KINDS.flatMap((kind) => data.all(kind) as readonly AnyRecord[]).flatMap((record) => {
    if (record.ref === null) return [];
    const other = first.get(record.ref);
    if (other === undefined) first.set(record.ref, record);
    const params = { ref: record.ref, other: other === undefined ? '' : fullName(other) };
    return other === undefined
      ? []
      : problemsAt(record, sectionOf(record.kind), [['duplicate-reference', null]], params);
  });
}
