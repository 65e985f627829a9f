import type { Block, Inline, ReportSection, TableCell, TextRun } from './report-model.ts';

/** The blocks of sections in the order of reading, those inside others included. */
export function* everyBlock(sections: readonly Pick<ReportSection, 'blocks'>[]): Iterable<Block> {
  for (const section of sections) for (const block of section.blocks) yield* withInner(block);
}

function* withInner(block: Block): Iterable<Block> {
  yield block;
  if (block.type === 'cutPage') for (const inner of block.halves.flat()) yield* withInner(inner);
  if (block.type === 'field') for (const inner of block.blocks) yield* withInner(inner);
}

type MapInline = (inline: Inline) => Inline;

function mapCell(cell: TableCell, map: MapInline): TableCell {
  return { ...cell, content: cell.content.map(map) };
}

function mapBlock<B extends Block>(block: B, map: MapInline): B;
function mapBlock(block: Block, map: MapInline): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: map(block.content) };
    case 'list':
      return { ...block, items: block.items.map(map) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => mapCell(cell, map))) };
    case 'callout':
      return { ...block, content: block.content.map(map) };
    case 'definitions':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, content: entry.content.map(map) })) };
    case 'field':
      return { ...block, blocks: block.blocks.map((inner) => mapBlock(inner, map)) };
    case 'cutPage': {
      const [left, right] = block.halves.map((half) => half.map((inner) => mapBlock(inner, map)));
      return { ...block, halves: [left ?? [], right ?? []] };
    }
    case 'heading':
    case 'figure':
    case 'signOff':
    case 'keyFigures':
    case 'pageBreak':
      return block;
  }
}

interface Names {
  /** Everything that a link may lead to. */
  readonly all: Set<string>;
  /** What counts itself: headings, tables and figures. */
  readonly counted: Set<string>;
}

// Headings, tables and figures have their names to themselves; of a run's name only the first one stands.
function countedNames(sections: readonly ReportSection[]): Set<string> {
  const counted = new Set<string>();
  for (const block of everyBlock(sections)) {
    if (block.type === 'heading' && block.bookmark !== undefined) counted.add(block.bookmark);
    if (block.type === 'figure') counted.add(block.id);
    if (block.type === 'table' && block.id !== undefined && block.caption !== undefined) counted.add(block.id);
  }
  return counted;
}

function mapRuns(inline: Inline, map: (run: TextRun) => TextRun): Inline {
  return typeof inline === 'string' ? inline : inline.map(map);
}

function keepFirstName(run: TextRun, names: Names): TextRun {
  const { bookmark, ...rest } = run;
  if (bookmark === undefined) return run;
  if (names.all.has(bookmark)) return rest;
  names.all.add(bookmark);
  return run;
}

function dropDeadLinks(run: TextRun, names: Names): TextRun {
  const { linkTo, crossReference, footnote, ...rest } = run;
  if (linkTo === undefined && crossReference === undefined && footnote === undefined) return run;
  return {
    ...rest,
    ...(linkTo !== undefined && names.all.has(linkTo) ? { linkTo } : {}),
    ...(crossReference !== undefined && names.counted.has(crossReference.to) ? { crossReference } : {}),
    ...(footnote === undefined ? {} : { footnote: mapRuns(footnote, (inner) => dropDeadLinks(inner, names)) }),
  };
}

function mapSections(sections: readonly ReportSection[], map: (run: TextRun) => TextRun): ReportSection[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mapBlock(block, (inline) => mapRuns(inline, map))),
  }));
}

/**
 * Sections in which every link and every cross reference leads somewhere, and every name is set once: of a reference that is
 * printed twice the first place is its target, and what leads to a record that the document does not print is plain text.
 */
export function settleLinks(sections: readonly ReportSection[]): readonly ReportSection[] {
  const counted = countedNames(sections);
  const names: Names = { all: new Set(counted), counted };
  const named = mapSections(sections, (run) => keepFirstName(run, names));
  return mapSections(named, (run) => dropDeadLinks(run, names));
}
