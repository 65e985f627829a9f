import type { RecordId } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import { kindSpec, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';
import { COMPARED_KINDS, differingFields } from './compare-versions.ts';
import { fullName } from './problem-at.ts';
import { frozenData } from './versions.ts';

/** What brings a line back as it was agreed. */
export interface LineRestoration {
  readonly changes: readonly Change[];
  /** Reference and title of the line in that version. */
  readonly name: string;
  /** Reference that the line had, when it is made anew; it gets a new one only if something else has that now. */
  readonly oldRef: string | null;
  /** Records that the line named then and that are gone now, by reference and title; the links to them are left out. */
  readonly dropped: readonly string[];
}

/**
 * Why a line cannot be restored: `line-not-in-version` the version has no such line; `line-as-before` the draft has the
 * line as it was, as far as what it names still exists.
 */
export type RestoreFailure = Failure<'line-not-in-version' | 'line-as-before'>;

/**
 * Brings a line of the draft back as it was in an agreed version: its old values, or the whole line with its own id and
 * place when it was deleted. What it owned (the readings of a KPI) is in no version and does not come back. Links to
 * records that are gone are left out and named.
 * @param fields the fields to restore; all that are compared when absent. A deleted line always comes back whole.
 */
export function restoreLine(
  data: EngagementData,
  versionId: RecordId,
  recordId: RecordId,
  fields?: readonly string[],
): Result<LineRestoration, RestoreFailure> {
  const version = frozenData(data, versionId);
  const then = version.findAny(recordId);
  if (then === undefined || !(COMPARED_KINDS as readonly Kind[]).includes(then.kind))
    return fail('line-not-in-version');
  const now = data.findAny(recordId);
  const name = fullName(then);
  if (now === undefined) {
    const { body, dropped } = livingBody(data, version, then, Object.keys(kindSpec(then.kind).fields));
    const create = createRecord(then.kind, then.id, body, {
      parentId: then.parentId,
      order: freePlace(data, then),
      ref: then.ref,
    });
    return ok({ changes: [create], name, oldRef: then.ref, dropped });
  }
  const wanted = differingFields(then, now).filter((field) => fields === undefined || fields.includes(field));
  const { body, dropped } = livingBody(data, version, then, wanted);
  const differing = differingFields({ ...now, ...body }, now);
  if (differing.length === 0) return fail('line-as-before');
  const set = Object.fromEntries(differing.map((field) => [field, body[field]]));
  return ok({ changes: [updateRecord(now, set)], name, oldRef: null, dropped });
}

// A place that a later line has taken is not shared: between two lines of one place nothing could be moved any more.
function freePlace(data: EngagementData, record: AnyRecord) {
  return data.all(record.kind).some(({ order }) => order === record.order) ? null : record.order;
}

// The fields of a record as they were, with the links whose targets still exist, and the names of the other targets.
function livingBody(
  data: EngagementData,
  version: EngagementData,
  record: AnyRecord,
  fields: readonly string[],
): { readonly body: Readonly<Record<string, unknown>>; readonly dropped: readonly string[] } {
  const loose = record as unknown as LooseRecord;
  const body: Record<string, unknown> = {};
  const gone = new Set<RecordId>();
  const isAlive = (id: RecordId, kind: string): boolean => data.findAny(id)?.kind === kind || id === record.id;
  for (const field of fields) {
    const spec = kindSpec(record.kind).fields[field];
    const value = loose[field];
    if (spec?.type === 'link') {
      const id = value as RecordId | null;
      const lives = id === null || isAlive(id, spec.to);
      body[field] = lives ? id : null;
      if (!lives) gone.add(id);
    } else if (spec?.type === 'links') {
      const ids = value as readonly RecordId[];
      body[field] = ids.filter((id) => isAlive(id, spec.to));
      for (const id of ids) if (!isAlive(id, spec.to)) gone.add(id);
    } else body[field] = value;
  }
  const named = (id: RecordId): string => {
    const target = version.findAny(id);
    return target === undefined ? '' : fullName(target);
  };
  return { body, dropped: [...gone].map(named) };
}
