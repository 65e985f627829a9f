import type { IdSource } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { findAmendment, openAmendment } from '../blueprint/amendment.ts';
import { agreedVersions, compareVersionNumbers } from '../blueprint/versions.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import { kindSpec } from '../model/kinds.ts';
import type { LooseRecord, RecordOf } from '../model/record.ts';
import { versionForRefinements } from './refine.ts';
import {
  isLineKind,
  kindOfSection,
  lineOf,
  lineText,
  readLineText,
  type LineKind,
  type LineTextFailure,
} from './refinement-line.ts';

type Refinement = RecordOf<'refinement'>;

/**
 * What an accepted refinement does to the draft: `alter` states a field anew, `add` begins a line, `drop` ends one
 * (a deliverable is marked as dropped with its reason, any other line goes).
 */
export type PreparedChange =
  | {
      readonly what: 'alter';
      readonly line: LooseRecord;
      readonly kind: LineKind;
      readonly field: string;
      readonly before: string;
      readonly value: unknown;
    }
  | { readonly what: 'add'; readonly kind: LineKind; readonly title: string }
  | { readonly what: 'drop'; readonly line: LooseRecord; readonly kind: LineKind };

/** Why nothing is prepared: `line-missing` the refinement names no line, or one that is gone; or its text does not fit. */
export type PrepareFailure = Failure<'line-missing'> | LineTextFailure;

/** What a refinement does to the draft of the blueprint. Null for one that keeps something, or says nothing. */
export function preparedChange(
  data: EngagementData,
  refinement: Refinement,
): Result<PreparedChange | null, PrepareFailure> {
  const { action, newText, statement } = refinement;
  if (action === 'keep' || action === '') return ok(null);
  if (action === 'start') {
    const kind = kindOfSection(refinement.section);
    const title = (newText.trim() || statement.trim()).replace(/\s+/g, ' ');
    return kind === undefined || title === '' ? fail('line-missing') : ok({ what: 'add', kind, title });
  }
  const line = lineOf(data, refinement);
  if (line === undefined || !isLineKind(line.kind)) return fail('line-missing');
  if (action === 'stop') return ok({ what: 'drop', line, kind: line.kind });
  const field = refinement.lineField || kindSpec(line.kind).title;
  // Nothing is emptied by a change that says nothing yet.
  if (newText.trim() === '') return fail('line-text', { kind: line.kind, field });
  const read = readLineText(line.kind, field, newText);
  if (!read.ok) return read;
  return ok({ what: 'alter', line, kind: line.kind, field, before: lineText(line, field), value: read.value });
}

function changesOf(prepared: PreparedChange, refinement: Refinement, ids: IdSource): Change[] {
  switch (prepared.what) {
    case 'alter':
      return [{ ...lineUpdate(prepared.line), set: { [prepared.field]: prepared.value } }];
    case 'add':
      return [createRecord(prepared.kind, ids.next(), { [kindSpec(prepared.kind).title]: prepared.title })];
    case 'drop':
      return prepared.kind === 'deliverable'
        ? [
            {
              ...lineUpdate(prepared.line),
              set: { status: 'dropped', statusReason: refinement.reason || refinement.statement },
            },
          ]
        : [deleteRecord({ id: prepared.line.id, kind: prepared.kind })];
  }
}

const lineUpdate = (line: LooseRecord) => ({ op: 'update' as const, kind: line.kind, id: line.id, baseRev: line.rev });

/** A refinement of a review that waits for the draft, with what it does there, or why that cannot be said. */
export interface WaitingRefinement {
  readonly refinement: Refinement;
  readonly change: Result<PreparedChange | null, PrepareFailure>;
}

/**
 * The refinements that were accepted and that no agreed version and no draft says yet, in their order; of one review, or of
 * all. Those that keep something wait for nothing.
 */
export function waitingRefinements(data: EngagementData, reviewId: Refinement['parentId'] = null): WaitingRefinement[] {
  const latest = agreedVersions(data).at(-1)?.version ?? '';
  return data
    .all('refinement')
    .filter((one) => one.accepted && !one.prepared && one.action !== 'keep')
    .filter((one) => latest === '' || compareVersionNumbers(one.toVersion, latest) > 0)
    .filter((one) => reviewId === null || one.parentId === reviewId)
    .map((refinement) => ({ refinement, change: preparedChange(data, refinement) }));
}

/** An amendment that is opened, and the refinements whose changes it has. */
export interface OpenedAmendment {
  readonly version: string;
  readonly changes: readonly Change[];
  readonly prepared: readonly Refinement[];
  /** Those that name no line, or whose text does not fit: they are listed at the draft and written by hand. */
  readonly byHand: readonly Refinement[];
}

/** Why no amendment is opened: `nothing-waiting` no accepted refinement waits for the draft. */
export type OpenAmendmentFailure = Failure<'nothing-waiting'>;

/**
 * Opens the amendment of the latest agreed version, or goes on with the one that is open, and makes the changes of the
 * waiting refinements in the lines of the draft, all in one step. Before a first version is agreed the lines change just so.
 */
export function openProposedAmendment(
  data: EngagementData,
  reviewId: Refinement['parentId'],
  ids: IdSource,
): Result<OpenedAmendment, OpenAmendmentFailure> {
  const waiting = waitingRefinements(data, reviewId);
  if (waiting.length === 0) return fail('nothing-waiting');
  const opened = findAmendment(data) === undefined ? openAmendment(data, ids) : ok([]);
  const version = findAmendment(data)?.draft.version ?? versionForRefinements(data);
  const changes: Change[] = opened.ok ? [...opened.value] : [];
  const prepared: Refinement[] = [];
  const byHand: Refinement[] = [];
  // A second change of one field would meet the first one's revision; the later one is written by hand.
  const touched = new Set<string>();
  for (const { refinement, change } of waiting) {
    const made = change.ok ? change.value : null;
    const place = made === null || made.what === 'add' ? null : made.line.id;
    if (made === null || (place !== null && touched.has(place))) {
      byHand.push(refinement);
      continue;
    }
    if (place !== null) touched.add(place);
    prepared.push(refinement);
    changes.push(...changesOf(made, refinement, ids));
  }
  changes.push(
    ...waiting.map(({ refinement }) =>
      updateRecord(refinement, { toVersion: version, prepared: prepared.includes(refinement) }),
    ),
  );
  return ok({ version, changes, prepared, byHand });
}
