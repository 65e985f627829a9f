import type { RecordId } from '../../base/ids.ts';
import { deleteRecord, updateRecord, type Change } from '../model/change.ts';
import { TEXT_MAX } from '../model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord, RecordOf } from '../model/record.ts';
import type { EngagementData } from './engagement-data.ts';

type Department = RecordOf<'department'>;

/** The fields of each kind that name departments. */
const FIELDS: ReadonlyMap<Kind, readonly string[]> = new Map(
  KIND_NAMES.map((kind): [Kind, string[]] => [
    kind,
    Object.entries(kindSpec(kind).fields)
      .filter(([, spec]) => (spec.type === 'link' || spec.type === 'links') && spec.to === 'department')
      .map(([field]) => field),
  ]).filter(([, fields]) => fields.length > 0),
);

/** The kinds whose records can name a department: what `mergeDepartments` and `departmentUses` have to be given. */
export const DEPARTMENT_USERS: readonly Kind[] = [...FIELDS.keys()];

/** How many records of a kind name a department. */
export interface DepartmentUse {
  readonly kind: Kind;
  readonly count: number;
}

const idsIn = (value: unknown): readonly RecordId[] =>
  Array.isArray(value) ? (value as RecordId[]) : value === null ? [] : [value as RecordId];

/** For each department that anything names: how many records of which kind, in the order of the kinds. */
export function departmentUses(data: EngagementData): Map<RecordId, DepartmentUse[]> {
  const uses = new Map<RecordId, DepartmentUse[]>();
  for (const [kind, fields] of FIELDS) {
    const counts = new Map<RecordId, number>();
    for (const record of data.all(kind) as readonly AnyRecord[]) {
      const named = new Set(fields.flatMap((field) => idsIn((record as unknown as LooseRecord)[field])));
      for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) uses.set(id, [...(uses.get(id) ?? []), { kind, count }]);
  }
  return uses;
}

/** What the department that stays will say after a merge. */
export function mergedDepartment(
  from: Department,
  into: Department,
): Pick<Department, 'head' | 'headcount' | 'readiness' | 'note'> {
  const both = from.headcount !== null && into.headcount !== null;
  const lost = from.head.trim() !== '' && into.head.trim() !== '' && from.head.trim() !== into.head.trim();
  // The name and head that go are worth a line: somebody will ask what became of them.
  const notes = [into.note, lost ? `${from.name}: ${from.head}` : '', from.note].map((note) => note.trim());
  const spec = kindSpec('department').fields['headcount'];
  const most = spec?.type === 'number' ? spec.max : Infinity;
  return {
    head: into.head.trim() === '' ? from.head : into.head,
    headcount: both
      ? Math.min(most, (from.headcount ?? 0) + (into.headcount ?? 0))
      : (into.headcount ?? from.headcount),
    readiness: into.readiness ?? from.readiness,
    note: [...new Set(notes.filter((note) => note !== ''))].join('\n').slice(0, TEXT_MAX),
  };
}

function renamed(value: unknown, from: RecordId, into: RecordId): unknown {
  if (!Array.isArray(value)) return into;
  return [...new Set((value as RecordId[]).map((id) => (id === from ? into : id)))];
}

/**
 * Asks for one department to become part of another: whatever names `from` names `into`, once in each list; headcounts
 * are added, head, readiness and note filled up; `from` goes. Frozen copies of agreed versions stay as they are. Nothing
 * when both are the same or one is gone. `data` must hold all of `DEPARTMENT_USERS`.
 */
export function mergeDepartments(data: EngagementData, from: RecordId, into: RecordId): Change[] {
  const goes = data.find('department', from);
  const stays = data.find('department', into);
  if (from === into || goes === undefined || stays === undefined) return [];
  const changes: Change[] = [];
  for (const [kind, fields] of FIELDS) {
    for (const record of data.all(kind) as readonly AnyRecord[]) {
      const loose = record as unknown as LooseRecord;
      const touched = fields.filter((field) => idsIn(loose[field]).includes(from));
      if (touched.length === 0) continue;
      const set = Object.fromEntries(touched.map((field) => [field, renamed(loose[field], from, into)]));
      changes.push({ op: 'update', kind, id: record.id, set, baseRev: record.rev });
    }
  }
  return [...changes, updateRecord(stays, mergedDepartment(goes, stays)), deleteRecord(goes)];
}
