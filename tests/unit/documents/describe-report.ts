import type { Block, Inline, Report, TableBlock } from '#shared/documents/report-model.ts';

const NUMBERS = { chapter: 1, appendix: 1, none: 0 } as const;

/** Numbers of headings as the writer counts them: `1.2`, `A.1`, nothing for those without. */
function createCounter(): (level: number, numbering: keyof typeof NUMBERS) => string {
  const counts = { chapter: [0, 0, 0], appendix: [0, 0, 0] };
  return (level, numbering) => {
    if (numbering === 'none') return '';
    const count = counts[numbering];
    count[level - 1] = (count[level - 1] ?? 0) + 1;
    for (let lower = level; lower < count.length; lower += 1) count[lower] = 0;
    const [first = 0, ...rest] = count.slice(0, level);
    const head = numbering === 'appendix' ? String.fromCodePoint(64 + first) : String(first);
    return [head, ...rest.map(String)].join('.');
  };
}

const textOf = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map(({ text }) => text).join('');

const short = (text: string, letters = 90): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= letters ? line : `${line.slice(0, letters - 1)}…`;
};

function footnotesOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) =>
    typeof inline === 'string'
      ? []
      : inline.flatMap(({ footnote }) => (footnote === undefined ? [] : [`    footnote: ${short(textOf(footnote))}`])),
  );
}

function refersTo(inlines: readonly Inline[]): string[] {
  const targets = inlines.flatMap((inline) =>
    typeof inline === 'string' ? [] : inline.flatMap(({ crossReference }) => crossReference?.to ?? []),
  );
  return targets.length === 0 ? [] : [`    refers to ${targets.join(', ')}`];
}

function tableLines(table: TableBlock, number: string): string[] {
  const heads = table.columns.map(({ header, widthPercent }) => `${header || '·'} ${Math.round(widthPercent)}`);
  const rows = `${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'}`;
  const look = [table.look ?? '', table.showHeader === false ? 'no header' : '', table.uprightHeaders ? 'upright' : ''];
  const title = table.caption === undefined ? 'table without caption' : `Table ${number}: ${short(table.caption)}`;
  const cells = table.rows.flat().flatMap(({ content }) => content);
  return [
    `  ${title} (${[rows, ...look.filter((part) => part !== '')].join(', ')}${table.id === undefined ? '' : `, ${table.id}`})`,
    `    ${short(heads.join(' | '), 150)}`,
    ...footnotesOf(cells),
  ];
}

/**
 * What a document is made of, in lines that a person reads: headings with their numbers, tables with caption, columns and
 * their shares and number of rows, pictures with their description, callouts, footnotes and references. No running text.
 */
export function describeReport(report: Report): string {
  const heading = createCounter();
  let [tables, figures] = [0, 0];
  const lines = (block: Block): string[] => {
    switch (block.type) {
      case 'heading': {
        const number = heading(block.level, block.numbering);
        return [`${'#'.repeat(block.level)} ${[number, short(block.text)].filter((part) => part !== '').join(' ')}`];
      }
      case 'table':
        return tableLines(block, block.caption === undefined ? '' : String((tables += 1)));
      case 'figure':
        return [
          `  Figure ${(figures += 1)}: ${short(block.caption)} (${block.id}, ${Math.round(block.picture.width)} × ${Math.round(block.picture.height)})`,
          `    ${short(`${block.alt.title}: ${block.alt.description}`, 150)}`,
        ];
      case 'callout':
        return [`  ${block.tone}: ${short([block.title ?? '', ...block.content.map(textOf)].join(' '))}`];
      case 'definitions':
        return [
          `  definitions: ${short(block.entries.map(({ term }) => term).join(', '), 150)}`,
          ...footnotesOf(block.entries.flatMap(({ content }) => content)),
        ];
      case 'signOff':
        return [`  sign-off of ${block.signatories.length}`];
      case 'keyFigures':
        return [`  key figures: ${short(block.items.map(({ value, label }) => `${value} ${label}`).join(', '), 150)}`];
      case 'list':
        return [`  list of ${block.items.length}`];
      case 'paragraph':
        return [...footnotesOf([block.content]), ...refersTo([block.content])];
      case 'field':
        return block.blocks.flatMap(lines);
      case 'cutPage':
        return ['  page to cut', ...(block.halves[0] as readonly Block[]).flatMap(lines)];
      case 'pageBreak':
        return ['  page break'];
    }
  };
  const frame = `${report.title} | ${report.version || '–'} | ${report.classification || '–'} | ${report.edition}`;
  const facts = report.cover === null ? 'no cover' : report.cover.facts.map(({ label }) => label).join(', ');
  const body = report.sections.flatMap((section) => [
    `--- ${section.id} (${section.orientation})`,
    ...section.blocks.flatMap(lines),
  ]);
  return `${[frame, `cover: ${facts}`, ...body].join('\n')}\n`;
}
