import type { FigureElement } from '#shared/documents/figures/figure-element.ts';
import type { Block, FigureBlock, Inline, Report, TableBlock, TextRun } from '#shared/documents/report-model.ts';

/** Every block of a report, those inside others included, in the order of reading. */
export function blocksOf(report: Report): readonly Block[] {
  const whole = (block: Block): readonly Block[] => {
    if (block.type === 'cutPage') return [block, ...block.halves.flat().flatMap(whole)];
    return block.type === 'field' ? [block, ...block.blocks.flatMap(whole)] : [block];
  };
  return report.sections.flatMap((section) => section.blocks.flatMap(whole));
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items;
    case 'table':
      return [
        block.caption ?? '',
        ...block.columns.map(({ header }) => header),
        ...block.rows.flat().flatMap(({ content }) => content),
      ];
    case 'figure':
      return [block.caption, block.alt.title, block.alt.description, ...wordsOf(block.picture.root)];
    case 'callout':
      return [block.title ?? '', ...block.content];
    case 'definitions':
      return block.entries.flatMap(({ term, content }) => [term, ...content]);
    case 'signOff':
      return [...block.headers, ...block.signatories.flatMap(({ party, name, role }) => [party, name, role])];
    case 'keyFigures':
      return block.items.flatMap(({ value, label }) => [value, label]);
    case 'pageBreak':
    case 'cutPage':
    case 'field':
      return [];
  }
}

function wordsOf(node: FigureElement): readonly string[] {
  const own = Object.values(node.attributes).map(String);
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [child] : wordsOf(child)))];
}

/** Every run of a report, footnotes included; a plain text counts as one run. */
export function runsOf(report: Report): readonly TextRun[] {
  const whole = (inline: Inline): readonly TextRun[] =>
    typeof inline === 'string'
      ? [{ text: inline }]
      : inline.flatMap((run) => [run, ...(run.footnote === undefined ? [] : whole(run.footnote))]);
  return blocksOf(report).flatMap((block) => inlinesOf(block).flatMap(whole));
}

/** Every text that a reader or a listener meets: cover, running head, properties, blocks, footnotes and pictures. */
export function textsOf(report: Report): readonly string[] {
  const { cover, properties, words } = report;
  const frame = [report.title, report.client, report.firm, report.version, report.classification];
  const front = cover === null ? [] : [cover.kicker, cover.title, cover.subtitle, cover.notice];
  return [
    ...frame,
    ...front,
    ...(cover?.facts.flatMap(({ label, value }) => [label, value]) ?? []),
    ...Object.values(properties),
    ...Object.values(words),
    ...report.sections.map(({ runningHead }) => runningHead ?? ''),
    ...runsOf(report).map(({ text }) => text),
  ];
}

/** The tables of a report. */
export function tablesOf(report: Report): readonly TableBlock[] {
  return blocksOf(report).filter((block) => block.type === 'table');
}

/** The pictures of a report. */
export function picturesOf(report: Report): readonly FigureBlock[] {
  return blocksOf(report).filter((block) => block.type === 'figure');
}

/** Every name that is set in a report, as often as it is set. */
export function namesOf(report: Report): readonly string[] {
  const named = blocksOf(report).flatMap((block) => {
    if (block.type === 'heading') return [block.bookmark];
    return block.type === 'table' || block.type === 'figure' ? [block.id] : [];
  });
  return [...named, ...runsOf(report).map(({ bookmark }) => bookmark)].filter((name) => name !== undefined);
}

/** What is wrong with the names, links and tables of a report; empty when nothing is. */
export function faultsOf(report: Report): readonly string[] {
  const names = namesOf(report);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const counted = new Set(
    blocksOf(report).flatMap((block) => {
      if (block.type === 'heading') return [block.bookmark];
      if (block.type === 'figure') return [block.id];
      return block.type === 'table' && block.caption !== undefined ? [block.id] : [];
    }),
  );
  const runs = runsOf(report);
  const set = new Set(names);
  const shares = tablesOf(report).filter(
    ({ columns }) => Math.abs(columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0) - 100) > 0.01,
  );
  const ragged = tablesOf(report).filter(({ columns, rows }) =>
    rows.some((row) => row.reduce((sum, { span }) => sum + (span ?? 1), 0) !== columns.length),
  );
  const sections = report.sections.map(({ id }) => id);
  const titleOf = ({ caption, columns }: TableBlock): string =>
    caption ?? columns.map(({ header }) => header).join('|');
  return [
    ...twice.map((name) => `set twice: ${name}`),
    ...names.filter((name) => !/^[A-Za-z0-9_-]{1,40}$/.test(name)).map((name) => `no name for Word: ${name}`),
    ...runs.flatMap(({ linkTo }) => (linkTo === undefined || set.has(linkTo) ? [] : [`leads nowhere: ${linkTo}`])),
    ...runs.flatMap(({ crossReference }) =>
      crossReference === undefined || counted.has(crossReference.to) ? [] : [`has no number: ${crossReference.to}`],
    ),
    ...shares.map((table) => `shares are not 100: ${titleOf(table)}`),
    ...ragged.map((table) => `rows differ in width: ${titleOf(table)}`),
    ...tablesOf(report).flatMap((table) =>
      table.id !== undefined && table.caption === undefined ? [`named without a caption: ${table.id}`] : [],
    ),
    ...picturesOf(report).flatMap(({ id, alt }) =>
      alt.title.trim() === '' || alt.description.trim().length < 20 ? [`says too little: ${id}`] : [],
    ),
    ...sections.filter((id, index) => sections.indexOf(id) !== index).map((id) => `section twice: ${id}`),
  ];
}
