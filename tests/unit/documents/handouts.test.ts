import { describe, expect, test } from 'vitest';
import { buildBallots } from '#shared/documents/ballots.ts';
import { onPaper, PAPER_LETTERS } from '#shared/documents/handout.ts';
import type { HalfBlock, Inline, Report, TableBlock } from '#shared/documents/report-model.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { mainPart, textOf, validatorErrors, xmlFault, xmlParts } from '../export/open-package.ts';

const HOSTILE = [
  'שלום עולם: רשימה אחת לכל הארגון',
  'control \u0000\u0008\uFFFF & <b>bold</b> "quoted" \uD800',
  'word '.repeat(400),
  '👩🏽‍💻'.repeat(200),
];

interface Scene {
  readonly items?: number;
  readonly voters?: number;
  readonly dots?: number;
  readonly perItem?: number;
  readonly text?: (index: number) => string;
}

function scene({ items = 4, voters = 3, dots = 3, perItem = 2, text = (index) => `Need ${index}` }: Scene) {
  const builder = new EngagementBuilder({ firm: 'Harbour PMO' });
  const workshop = builder.add('workshop', { title: 'Direction' }, { ref: 'W1' });
  const people = Array.from({ length: voters }, (_, index) => builder.add('participant', { name: `Person${index}` }));
  const activity = builder.add(
    'activity',
    { title: 'What first?', type: 'vote', voters: people.map(({ id }) => id) },
    { parentId: workshop.id },
  );
  const needs = Array.from({ length: items }, (_, index) =>
    builder.add('need', { title: text(index) }, { ref: `N-${String(index + 1).padStart(2, '0')}` }),
  );
  const data = builder.build();
  return {
    ballots: buildBallots(
      { data, activity, items: needs.map(({ ref, title }) => ({ ref, text: title })), dots, perItem, voters },
      documents,
    ),
    sheets: buildScoringSheets({ data, activity, needs, participants: people }, documents),
  };
}

const inlineText = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map((run) => run.text).join('');

/** The ballots of a handout, each as its blocks; a white half is none. */
function ballotsOf(report: Report): (readonly HalfBlock[])[] {
  return report.sections.flatMap((section) => {
    const [first] = section.blocks;
    if (first?.type === 'cutPage') return first.halves.filter((half) => half.length > 0);
    return [section.blocks as readonly HalfBlock[]];
  });
}

function tableOf(blocks: readonly { type: string }[]): TableBlock {
  const table = blocks.find((block) => block.type === 'table');
  if (table === undefined) throw new Error('no table');
  return table as TableBlock;
}

const cellText = (table: TableBlock, row: number, column: number): string =>
  (table.rows[row]?.[column]?.content ?? []).map(inlineText).join('\n');

describe('paper ballots', () => {
  test.each([
    [4, 3],
    [12, 9],
    [40, 30],
  ])('are one for each voter and all alike, with %i items for %i voters', (items, voters) => {
    const ballots = ballotsOf(scene({ items, voters }).ballots);
    expect(ballots).toHaveLength(voters);
    for (const ballot of ballots) expect(ballot).toEqual(ballots[0]);
    expect(tableOf(ballots[0] ?? []).rows).toHaveLength(items);
  });

  test('say the rule, and have as many empty boxes for each item as it may get', () => {
    const [ballot = []] = ballotsOf(scene({ dots: 5, perItem: 3 }).ballots);
    const said = ballot.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.content)] : [])).join(' ');
    expect(said).toContain('5 dots, at most 3 on one item.');
    const table = tableOf(ballot);
    for (const row of table.rows.keys())
      expect([...cellText(table, row, 2)].filter((char) => char === '□')).toHaveLength(3);
    expect(cellText(table, 1, 0)).toBe('N-02');
    expect(cellText(table, 1, 1)).toBe('Need 1');
  });

  test('never have more boxes than a voter has dots', () => {
    const [ballot = []] = ballotsOf(scene({ dots: 2, perItem: 9 }).ballots);
    expect([...cellText(tableOf(ballot), 0, 2)].filter((char) => char === '□')).toHaveLength(2);
  });

  test('stand two on a page where they fit, and on pages of their own where they do not', () => {
    expect(scene({ items: 12, voters: 9 }).ballots.sections).toHaveLength(5);
    expect(scene({ items: 40, voters: 9 }).ballots.sections).toHaveLength(9);
    expect(scene({ items: 12, voters: 9, text: () => 'word '.repeat(99) }).ballots.sections).toHaveLength(9);
  });

  test('have no name, no number of a ballot and no number through all pages on them', async () => {
    for (const items of [4, 40]) {
      const docx = writeReport(scene({ items, voters: 7 }).ballots, new Map());
      const parts = [...xmlParts(docx)];
      expect(parts.map(([, xml]) => xml).join('')).not.toMatch(/Person\d|NUMPAGES/);
      // Every section begins to count at 1.
      const sections = mainPart(docx).match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
      expect(sections).toHaveLength(items === 4 ? 4 : 7);
      for (const section of sections) expect(section).toContain('<w:pgNumType w:start="1"/>');
    }
  });

  test('are one to be copied when nobody is on the roll', () => {
    expect(ballotsOf(scene({ voters: 0 }).ballots)).toHaveLength(1);
    expect(scene({ voters: 0 }).sheets.sections).toHaveLength(1);
  });
});

describe('scoring sheets', () => {
  test('are one for each participant, with the name on every page and the whole scale twice in each row', () => {
    const { sheets } = scene({ items: 12, voters: 9 });
    expect(sheets.sections.map(({ runningHead }) => runningHead)).toEqual(
      Array.from({ length: 9 }, (_, index) => `Scoring sheet · Person${index}`),
    );
    const table = tableOf(sheets.sections[0]?.blocks ?? []);
    expect(table.rows).toHaveLength(12);
    for (const column of [2, 3]) expect(cellText(table, 0, column).replace(/\s/g, '')).toBe('12345');
    expect(table.columns.slice(2).map(({ header }) => header)).toEqual(['Urgency', 'Impact']);
  });

  test('say what the ends of the scale mean', () => {
    const said = JSON.stringify(scene({}).sheets.sections[0]);
    for (const part of ['1 = it can wait', '5 = every week', '1 = hardly anybody', '5 = it changes']) {
      expect(said).toContain(part);
    }
  });
});

describe('a handout with hostile texts', () => {
  const { ballots, sheets } = scene({ items: 8, text: (index) => HOSTILE[index % HOSTILE.length] ?? '' });

  test.each([
    ['ballots', ballots],
    ['scoring sheets', sheets],
  ])(
    'gives %s without an error of the Open XML SDK validator, well-formed, the same bytes each time',
    async (_, report) => {
      const docx = writeReport(report, new Map());
      expect(await validatorErrors(docx)).toEqual([]);
      for (const [path, xml] of xmlParts(docx)) expect([path, xmlFault(xml)]).toEqual([path, null]);
      expect(writeReport(report, new Map())).toEqual(docx);
      expect(textOf(docx)).toContain('control & <b>bold</b> "quoted" \uFFFD');
      const hebrew = mainPart(docx)
        .split('</w:p>')
        .find((xml) => xml.includes('שלום עולם'));
      expect(hebrew).toContain('<w:bidi/>');
    },
  );

  test('prints the first 160 characters as a reader counts them, with a sign that there is more', () => {
    expect(onPaper('x'.repeat(2_000))).toBe(`${'x'.repeat(PAPER_LETTERS - 1)}…`);
    expect(onPaper('x'.repeat(PAPER_LETTERS))).toBe('x'.repeat(PAPER_LETTERS));
    expect(onPaper('👩🏽‍💻'.repeat(200))).toBe(`${'👩🏽‍💻'.repeat(PAPER_LETTERS - 1)}…`);
    expect(onPaper('two\nlines')).toBe('two lines');
  });
});
