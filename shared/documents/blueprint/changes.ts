import { palette } from '../../base/palette.ts';
import { diffWords, type DiffPiece } from '../../base/word-diff.ts';
import type { BlueprintSection } from '../../domain/blueprint/blueprint-sections.ts';
import { compareSections, type SectionComparison } from '../../domain/blueprint/compare-sections.ts';
import {
  compareVersions,
  type ChangedField,
  type ComparedValue,
  type VersionLine,
  type WholeLine,
} from '../../domain/blueprint/compare-versions.ts';
import { agreedVersions, frozenData } from '../../domain/blueprint/versions.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { FieldSpec } from '../../domain/model/fields.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { appendix, bold, columns, linesOf, muted, richCell, textCell } from '../blocks.ts';
import { inRow, oneLine, type DocumentContext } from '../document-context.ts';
import { clientEdition } from '../editions/client-edition.ts';
import type { Block, Inline, ReportSection, TableCell, TextRun } from '../report-model.ts';

type Version = RecordOf<'blueprintVersion'>;

/** What a comparison is made from: all records, with the copies of every version. */
export interface ComparedVersions {
  readonly whole: EngagementData;
  /** The version whose frozen copies are compared with what the document prints. */
  readonly earlier: Version;
}

/**
 * The version that a blueprint is compared with: the one that was asked for, else for an agreed version the one agreed
 * before it. Undefined for the first version, for a draft without a wish, and for a version without copies.
 */
export function comparedVersion(
  whole: EngagementData,
  printed: Version | undefined,
  wish: RecordOf<'blueprintVersion'>['id'] | undefined,
): ComparedVersions | undefined {
  const agreed = agreedVersions(whole);
  const place = printed === undefined ? -1 : agreed.findIndex(({ id }) => id === printed.id);
  const earlier = wish === undefined ? agreed[place - 1] : whole.find('blueprintVersion', wish);
  if (earlier === undefined || earlier.id === printed?.id) return undefined;
  return frozenData(whole, earlier.id).one('engagement') === undefined ? undefined : { whole, earlier };
}

function valueText(context: DocumentContext, spec: FieldSpec, value: ComparedValue): string {
  const { words, format } = context;
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? words.changes.yes : words.changes.no;
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') {
    if (spec.type === 'choice') return words.option(value);
    return spec.type === 'date' ? format.date(value as Version['agreedOn']) : linesOf(value).join('\n');
  }
  const parts = spec.type === 'choices' ? value.map(words.option) : value;
  return inRow(context, parts.map(oneLine));
}

// Removed words are struck out and added ones underlined: each reads without its colour.
function pieceRuns(pieces: readonly DiffPiece[], side: 'removed' | 'added'): TextRun[] {
  return pieces
    .filter(({ op }) => op === 'kept' || op === side)
    .map(({ op, text }): TextRun => {
      if (op === 'kept') return { text };
      return side === 'removed'
        ? { text, strike: true, colour: palette.ragText.red }
        : { text, underline: true, bold: true, colour: palette.ragText.green };
    });
}

function beforeAfter(context: DocumentContext, field: ChangedField): readonly [TableCell, TableCell] {
  const [before, after] =
    field.spec.type === 'links'
      ? [inRow(context, field.linksRemoved.map(oneLine)), inRow(context, field.linksAdded.map(oneLine))]
      : [valueText(context, field.spec, field.before), valueText(context, field.spec, field.after)];
  const pieces = diffWords(before, after);
  return [richCell(context, [pieceRuns(pieces, 'removed')]), richCell(context, [pieceRuns(pieces, 'added')])];
}

const lineName = ({ ref, title }: VersionLine): string =>
  [ref ?? '', oneLine(title)].filter((part) => part !== '').join(' ');

function wholeText(context: DocumentContext, line: WholeLine): Inline[] {
  const { words } = context;
  const told = line.content.map(({ field, spec, value }): Inline => [
    muted(`${words.changes.field(line.kind, field)}: `),
    { text: valueText(context, spec, value) },
  ]);
  return [[bold(lineName(line) || words.changes.kind(line.kind))], ...told];
}

function struck(lines: readonly Inline[], look: Partial<TextRun>): Inline[] {
  return lines.map((line) => (typeof line === 'string' ? [{ text: line }] : line).map((run) => ({ ...run, ...look })));
}

const REMOVED = { strike: true, colour: palette.ragText.red } as const;
const ADDED = { underline: true, colour: palette.ragText.green } as const;

function sectionTitle({ words }: DocumentContext, section: BlueprintSection): string {
  return section === 'raci' ? words.blueprint.roles.raciHeading : words.blueprint[section].title;
}

function sectionRows(context: DocumentContext, section: SectionComparison): TableCell[][] {
  const { words } = context;
  const text = words.changes;
  const heading: TableCell = {
    content: [[bold(sectionTitle(context, section.section))]],
    span: 3,
    shading: palette.surface,
  };
  const changed = section.changed.flatMap((line) =>
    line.fields.map((field, index): TableCell[] => {
      const [before, after] = beforeAfter(context, field);
      const name = lineName(line) || text.kind(line.kind);
      const what = [muted(text.field(line.kind, field.field))];
      return [richCell(context, [...(index === 0 ? [[bold(name)]] : []), what]), before, after];
    }),
  );
  const removed = section.removed.map((line): TableCell[] => [
    richCell(context, [[bold(text.removed)], [muted(text.kind(line.kind))]]),
    richCell(context, struck(wholeText(context, line), REMOVED)),
    textCell(context, ''),
  ]);
  const added = section.added.map((line): TableCell[] => [
    richCell(context, [[bold(text.added)], [muted(text.kind(line.kind))]]),
    textCell(context, ''),
    richCell(context, struck(wholeText(context, line), ADDED)),
  ]);
  return [[heading], ...changed, ...removed, ...added];
}

// What was promised; what happened to a promise stands in the tables of deliverables, milestones and risks.
function promises(section: SectionComparison): SectionComparison {
  const changed = section.changed
    .map((line) => ({ ...line, fields: line.fields.filter(({ isProgress }) => !isProgress) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...section, changed };
}

const sum = (sections: readonly SectionComparison[], key: 'added' | 'removed' | 'changed'): number =>
  sections.reduce((total, section) => total + section[key].length, 0);

const hasLines = (section: SectionComparison): boolean =>
  section.added.length + section.removed.length + section.changed.length > 0;

/** What changed against another version: section by section, line by line, with the words that were removed and added. */
export function changesSection(context: DocumentContext, { whole, earlier }: ComparedVersions): ReportSection {
  const text = context.words.changes;
  const copies = frozenData(whole, earlier.id);
  const before = context.edition === 'client' ? clientEdition(copies) : copies;
  const all = compareSections(compareVersions(before, context.data));
  const sections = all.map(promises).filter(hasLines);
  const progress = sum(all, 'changed') - sum(sections, 'changed');
  const version = oneLine(earlier.version);
  const blocks: Block[] = [
    appendix(text.title(version), 'changes'),
    {
      type: 'paragraph',
      style: 'lead',
      content:
        sections.length === 0
          ? text.none(version)
          : text.lead(sum(sections, 'changed'), sum(sections, 'added'), sum(sections, 'removed')),
    },
  ];
  if (sections.length > 0) {
    blocks.push(
      { type: 'paragraph', style: 'note', content: text.how, keepWithNext: true },
      {
        type: 'table',
        id: 'table_changes',
        caption: text.caption(version),
        columns: columns(text.columns, [26, 37, 37]),
        rows: sections.flatMap((section) => sectionRows(context, section)),
      },
    );
  }
  if (progress > 0) blocks.push({ type: 'paragraph', style: 'note', content: text.progress(progress) });
  return { id: 'changes', orientation: 'portrait', blocks };
}
