import { textHash } from '../../base/text-hash.ts';
import { sectionOf } from '../../domain/blueprint/section-of.ts';
import { recordName } from '../../domain/engagement/engagement-data.ts';
import { classOf, isInternalClass } from '../../domain/model/classification.ts';
import { fieldSpec, kindSpec } from '../../domain/model/kinds.ts';
import type { AnyRecord, RecordOf } from '../../domain/model/record.ts';
import type { ReviewedControl, ReviewedDocument } from '../../domain/readback/reviewed-document.ts';
import type { DocumentContext } from '../document-context.ts';
import { fieldText } from '../field-runs.ts';
import { fieldHash, normaliseFieldText, parseFieldTag } from '../field-tags.ts';
import { readPrinted } from './printed-value.ts';
import type { Manifest } from './read-manifest.ts';
import { bareText } from './recover-tags.ts';
import type { FieldChange, RemovedLine, ReviewedLine, Unmatched, UnmatchedReason } from './review-comparison.ts';

/** What the fields of a reviewed file are compared with. */
export interface FieldInput {
  readonly reviewed: ReviewedDocument;
  /** The document that the file was, written anew and read by the same reader. */
  readonly written: ReviewedDocument;
  readonly manifest: Manifest | null;
  readonly context: DocumentContext;
  /** What the draft prints now, by tag. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
  /** Whether tags were found again, so that spaces do not count. */
  readonly isRough: boolean;
}

/** What was found out about the fields. */
export interface FieldComparison {
  readonly changes: readonly FieldChange[];
  readonly removed: readonly RemovedLine[];
  readonly unmatched: readonly Unmatched[];
  readonly same: number;
  readonly ours: number;
  /** Rows of the file that are copies of others, or new. */
  readonly copiedRows: ReadonlySet<number>;
  /** Texts of controls that are missing: they may stand in the file without their control. */
  readonly bared: readonly string[];
}

type Outcome =
  | { readonly type: 'untouched' | 'same' | 'ours' }
  | { readonly type: 'change'; readonly change: FieldChange }
  | { readonly type: 'unmatched'; readonly unmatched: Unmatched };

/** How a record is named in the comparison. */
export function reviewedLine(record: AnyRecord, field?: string): ReviewedLine {
  const { kind, id, ref } = record;
  return { kind, recordId: id, ref, title: recordName(record), section: sectionOf(kind, field) };
}

const groupByTag = (controls: readonly ReviewedControl[]): Map<string, ReviewedControl[]> => {
  const groups = new Map<string, ReviewedControl[]>();
  for (const control of controls) groups.set(control.tag, [...(groups.get(control.tag) ?? []), control]);
  return groups;
};

/** Compares each field of a reviewed file with what it was when the file was written, and with what it is now. */
export function compareFields(input: FieldInput): FieldComparison {
  const { reviewed, written } = input;
  const expected = groupByTag(written.controls);
  const copiedRows = new Set<number>();
  const found = groupByTag(reviewed.controls);
  const outcomes: Outcome[] = [];
  for (const [tag, controls] of found) {
    const kept = withoutCopies(input, controls, expected.get(tag) ?? [], copiedRows);
    outcomes.push(...outcomesOf(input, tag, kept, expected.get(tag) ?? []));
  }
  const missing = missingFields(input, expected, found);
  const count = (type: Outcome['type']): number => outcomes.filter((outcome) => outcome.type === type).length;
  return {
    changes: outcomes.flatMap((outcome) => (outcome.type === 'change' ? [outcome.change] : [])),
    removed: missing.removed,
    unmatched: [
      ...outcomes.flatMap((outcome) => (outcome.type === 'unmatched' ? [outcome.unmatched] : [])),
      ...missing.unmatched,
    ],
    same: count('same'),
    ours: count('ours'),
    copiedRows,
    bared: missing.bared,
  };
}

// A row that was copied brings its controls along: what they say is a new row, not a change of the old one.
function withoutCopies(
  input: FieldInput,
  controls: readonly ReviewedControl[],
  expected: readonly ReviewedControl[],
  copiedRows: Set<number>,
): readonly ReviewedControl[] {
  const extra = expected.length === 0 ? 0 : controls.length - expected.length;
  if (extra <= 0) return controls.filter(({ fate }) => fate !== 'deleted');
  const suspects = controls.filter((control) => control.fate === 'inserted' || !isAsWritten(input, control, expected));
  const copies = suspects
    .toSorted((a, b) => Number(a.fate === 'inserted') - Number(b.fate === 'inserted'))
    .slice(-extra);
  for (const { place } of copies) if (place.row !== null) copiedRows.add(place.row);
  return controls.filter((control) => !copies.includes(control) && control.fate !== 'deleted');
}

// What stands for nothing, printed by us or by Word.
function said({ context }: FieldInput, text: string): string {
  const clean = normaliseFieldText(text);
  return clean === context.words.empty || clean === context.words.blueprint.roles.unnamed ? '' : clean;
}

const isIn = (hashes: ReadonlySet<string>, input: FieldInput, text: string): boolean =>
  hashes.has(fieldHash(text)) ||
  (said(input, text) === '' &&
    ['', input.context.words.empty, input.context.words.blueprint.roles.unnamed].some((none) =>
      hashes.has(fieldHash(none)),
    ));

function equal(input: FieldInput, a: string, b: string): boolean {
  if (said(input, a) === said(input, b)) return true;
  return input.isRough && bareText(a) === bareText(b);
}

function isAsWritten(input: FieldInput, control: ReviewedControl, expected: readonly ReviewedControl[]): boolean {
  const hashes = input.manifest?.hashes.get(control.tag);
  if (hashes !== undefined && isIn(hashes, input, control.accepted)) return true;
  if (hashes !== undefined && !input.isRough) return false;
  return expected.some(({ accepted }) => equal(input, accepted, control.accepted));
}

function outcomesOf(
  input: FieldInput,
  tag: string,
  controls: readonly ReviewedControl[],
  expected: readonly ReviewedControl[],
): Outcome[] {
  const touched = controls.filter((control) => !isAsWritten(input, control, expected));
  const texts = [...new Map(touched.map((control) => [said(input, control.accepted), control])).values()];
  if (texts.length === 0) return controls.length === 0 ? [] : [untouched(input, tag)];
  return texts.map((control) => outcomeOf(input, control, expected, texts.length > 1));
}

function nowOf({ context, printed }: FieldInput, tag: string): readonly string[] {
  const { record, field } = target(context, tag);
  if (record === undefined || fieldSpec(record.kind, field) === undefined) return [];
  // Printed first: it is what the client would see.
  return [...(printed.get(tag) ?? []), fieldText(context, record as RecordOf<'need'>, field as 'title')];
}

function target({ data }: DocumentContext, tag: string): { record: AnyRecord | undefined; field: string } {
  const parsed = parseFieldTag(tag);
  return { record: parsed === null ? undefined : data.findAny(parsed.recordId), field: parsed?.field ?? '' };
}

function untouched(input: FieldInput, tag: string): Outcome {
  const hashes = input.manifest?.hashes.get(tag);
  // Printed texts settle nearly all; how the field would be printed by itself is looked up only for the rest.
  const isAsPrinted = hashes !== undefined && (input.printed.get(tag) ?? []).some((text) => isIn(hashes, input, text));
  const now = hashes === undefined || isAsPrinted ? [] : nowOf(input, tag);
  const isOurs = hashes !== undefined && now.length > 0 && !now.some((text) => isIn(hashes, input, text));
  return { type: isOurs ? 'ours' : 'untouched' };
}

function outcomeOf(
  input: FieldInput,
  control: ReviewedControl,
  expected: readonly ReviewedControl[],
  isDoubtful: boolean,
): Outcome {
  const { context, manifest } = input;
  const { tag, revisions } = control;
  const { record, field } = target(context, tag);
  const theirs = said(input, control.accepted);
  const loose = (reason: UnmatchedReason, failure: Unmatched['failure'] = null, was = control.original): Outcome => ({
    type: 'unmatched',
    unmatched: {
      key: `${reason} ${tag} ${textHash(theirs)}`,
      reason,
      failure,
      was: said(input, was),
      text: theirs,
      line: record === undefined ? null : reviewedLine(record, field),
      field: record === undefined ? null : field,
      place: control.place,
      revisions,
    },
  });
  if (record === undefined)
    return loose(
      parseFieldTag(tag) === null || manifest?.hashes.has(tag) === false ? 'unknown-control' : 'record-gone',
    );
  const spec = fieldSpec(record.kind, field);
  if (spec === undefined || spec.system === true || isInternalClass(classOf(record.kind, field)))
    return loose('unknown-control');
  const now = nowOf(input, tag);
  if (now.some((text) => equal(input, text, theirs))) return { type: 'same' };
  const hashes = manifest?.hashes.get(tag);
  const isClean = hashes === undefined || now.some((text) => isIn(hashes, input, text));
  const shown = said(input, now[0] ?? '');
  const value = readPrinted(spec, theirs, context);
  if (!value.ok) return loose('unreadable', value.error, shown);
  const known = [control.original, ...expected.map(({ accepted }) => accepted)];
  const base = isClean ? shown : known.find((text) => hashes !== undefined && isIn(hashes, input, text));
  return {
    type: 'change',
    change: {
      ...reviewedLine(record, field),
      key: `${tag} ${textHash(theirs)}`,
      field,
      state: isClean && !isDoubtful ? 'changed' : 'conflict',
      now: shown,
      base: base === undefined ? null : said(input, base),
      theirs,
      value: value.value,
      revisions,
    },
  };
}

interface Missing {
  readonly removed: RemovedLine[];
  readonly unmatched: Unmatched[];
  readonly bared: string[];
}

// A row counts as taken out when nothing is left of what only it prints.
function missingFields(
  input: FieldInput,
  expected: ReadonlyMap<string, readonly ReviewedControl[]>,
  found: ReadonlyMap<string, readonly ReviewedControl[]>,
): Missing {
  const { context, manifest } = input;
  const byRecord = new Map<AnyRecord, ReviewedControl[]>();
  for (const [tag, [control]] of expected) {
    const { record } = target(context, tag);
    // What we print only since the file was written cannot be missing in it.
    if (record === undefined || control === undefined || manifest?.hashes.has(tag) === false) continue;
    byRecord.set(record, [...(byRecord.get(record) ?? []), control]);
  }
  const isLeft = (tag: string): boolean => (found.get(tag) ?? []).some(({ fate }) => fate !== 'deleted');
  const texts = new Set(input.reviewed.paragraphs.map(({ accepted }) => normaliseFieldText(accepted)));
  const result: Missing = { removed: [], unmatched: [], bared: [] };
  for (const [record, controls] of byRecord) {
    const gone = controls.filter(({ tag }) => !isLeft(tag));
    if (gone.length === 0) continue;
    const revisions = gone.flatMap(({ tag }) => (found.get(tag) ?? []).flatMap((control) => control.revisions));
    const own = controls.filter(({ tag, place }) => place.row !== null && expected.get(tag)?.length === 1);
    const isSingle = kindSpec(record.kind).singleton === true || record.kind === 'engagement';
    const bared = gone.filter(({ accepted }) => texts.has(normaliseFieldText(accepted)));
    result.bared.push(...bared.map(({ accepted }) => accepted));
    if (!isSingle && own.length > 0 && own.every((control) => gone.includes(control) && !bared.includes(control))) {
      result.removed.push({ ...reviewedLine(record), key: `removed ${record.id}`, revisions: revisions.slice(0, 1) });
      continue;
    }
    for (const control of gone.filter((one) => !bared.includes(one))) {
      const { field } = target(context, control.tag);
      result.unmatched.push({
        key: `control-removed ${control.tag}`,
        reason: 'control-removed',
        failure: null,
        was: said(input, control.accepted),
        text: '',
        line: reviewedLine(record, field),
        field,
        place: control.place,
        revisions: revisions.slice(0, 1),
      });
    }
  }
  return result;
}
