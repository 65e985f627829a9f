import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headTable } from '#shared/domain/importing/head-table.ts';
import {
  guessMapping,
  readingQuestions,
  withProvedReadings,
  wordQuestions,
  type ImportMapping,
} from '#shared/domain/importing/mapping.ts';
import { planImport } from '#shared/domain/importing/plan-import.ts';
import { isKnownHeading, recogniseShape } from '#shared/domain/importing/shapes.ts';
import { findHeaderRow } from '#shared/exchange/tables/find-header.ts';
import { findTable } from '#shared/exchange/tables/find-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { emptyEngagement } from '../../documents/filled-engagement.ts';
import { countedIds } from '../../domain/importing/import-case.ts';

// How each file was made is said beside them.
const FOLDER = new URL('../../../fixtures/lists/', import.meta.url);

/** A file, understood as far as the screen understands it without being told anything. */
function opened(name: string, said: Partial<ImportMapping> = {}) {
  const read = readSourceFile(readFileSync(new URL(name, FOLDER)));
  if (!read.ok) throw new Error(read.error.code);
  const { tables, format } = read.value;
  const source = tables[findTable(tables, isKnownHeading)];
  if (source === undefined) throw new Error('no table');
  const table = headTable(
    source,
    source.headerRow ?? findHeaderRow(source.rows, isKnownHeading),
    (number) => `Column ${number}`,
  );
  const shape = recogniseShape(format, table.headings);
  const mapping = { ...guessMapping(table, shape, 'list'), ...said };
  const questions = readingQuestions(table, mapping);
  const data = emptyEngagement();
  const whole = withProvedReadings(mapping, questions);
  const { rows, departments } = planImport(table, whole, data, countedIds());
  const nameOf = (id: unknown) => departments.find((department) => department.id === id)?.name;
  return {
    file: read.value,
    sheet: source.name,
    shape,
    questions,
    words: wordQuestions(table, whole, data).map(({ role, word, meaning }) => `${role}: ${word} → ${meaning}`),
    columns: Object.fromEntries(Object.entries(whole.columns).map(([role, at]) => [role, table.headings[at]])),
    rows: rows.map(({ line, outcome, key, set, reasons }) => {
      const {
        title: _title,
        department,
        externalSource: _source,
        externalKey: _key,
        ...rest
      } = set as Record<string, unknown>;
      const reason = reasons.map(({ code }) => code);
      return {
        line,
        outcome,
        key,
        ...rest,
        ...(department === undefined ? {} : { department: nameOf(department) }),
        reason,
      };
    }),
  };
}

const boiler = {
  outcome: 'added',
  key: 'E-01',
  department: 'Estates',
  owner: 'Márta Köhler',
  status: 'active',
  statedRag: 'amber',
  ragReason: 'Waiting for the second quote;\nsee minutes',
  startOn: '2026-09-01',
  forecastFinishOn: '2027-03-03',
  percentComplete: 42.5,
  budget: 184_000,
  spent: 71_250.5,
  reason: [],
};
const lights = {
  outcome: 'added',
  key: 'E-04',
  department: 'Estates',
  status: 'done',
  statedRag: 'green',
  startOn: '2026-02-15',
  forecastFinishOn: '2026-09-30',
  percentComplete: 100,
  budget: 1200.5,
  spent: 1050,
  reason: [],
};

describe('a portfolio as LibreOffice Calc writes it', () => {
  it('is found on the sheet that has the list, with dates, formulas, percentages, amounts and merged cells as they look', () => {
    const { sheet, questions, rows } = opened('portfolio.xlsx');
    expect(sheet).toBe('Register');
    expect(questions).toEqual([]);
    expect(rows[0]).toEqual({ line: 5, ...boiler });
    expect(rows[1]).toMatchObject({
      key: 'E-02',
      department: 'Estates',
      startOn: '2027-01-11',
      forecastFinishOn: '2027-04-11',
    });
    expect(rows[2]).toMatchObject({ startOn: '2026-12-07', forecastFinishOn: '2027-02-28', percentComplete: 60 });
    expect(rows[3]).toEqual({ line: 8, ...lights });
    expect(rows[4]).toMatchObject({ line: 10, outcome: 'skipped' });
  });

  it('has no sheet that was hidden', () => {
    expect(opened('portfolio.xlsx').file.tables.map(({ name }) => name)).toEqual(['Cover', 'Register']);
  });

  it.each([
    ['portfolio-semicolons-windows-1252.csv', ';', 'windows-1252'],
    ['portfolio-tabs-utf-16.csv', '\t', 'utf-16le'],
  ])('is read from %s, and asked about the one date that reads three ways', (name, delimiter, encoding) => {
    const { file, questions, rows } = opened(name);
    expect(file).toMatchObject({ delimiter, encoding });
    expect(
      questions.map(({ role, example, line, options, proof }) => ({ role, example, line, options, proof })),
    ).toEqual([{ role: 'start', example: '12/07/26', line: 7, options: ['dmy', 'mdy', 'ymd'], proof: null }]);
    expect(rows[0]).toEqual({ line: 5, ...boiler });
    expect(rows[2]).toMatchObject({ outcome: 'skipped', reason: ['cell-two-ways'] });
    expect(rows[3]).toEqual({ line: 8, ...lights });
    expect(opened(name, { readings: { start: 'mdy' } }).rows[2]).toMatchObject({ startOn: '2026-12-07' });
  });

  it('is read from UTF-8 with commas for decimals, where a date with slashes proves the order of the others of its column only', () => {
    const { file, questions, rows } = opened('portfolio-commas-utf-8.csv');
    expect(file).toMatchObject({ delimiter: ',', encoding: 'utf-8' });
    expect(questions.map(({ role, proof }) => [role, proof])).toEqual([['start', null]]);
    expect(rows[1]).toMatchObject({ key: 'E-02', budget: 12_500.75, percentComplete: 0 });
    expect(opened('portfolio-commas-utf-8.csv', { readings: { start: 'mdy' } }).rows[0]).toEqual({
      line: 5,
      ...boiler,
    });
  });
});

describe('an export of', () => {
  it('Jira is read with its repeated columns and its dates, and no remark about a ticket becomes the reason of a RAG', () => {
    const { shape, columns, questions, words, rows } = opened('jira-cloud.csv');
    expect(shape).toBe('jira');
    expect(questions).toEqual([]);
    expect(columns).toEqual({
      key: 'Issue key',
      title: 'Summary',
      type: 'Issue Type',
      parent: 'Parent key',
      number: 'Issue id',
      department: 'Components',
      owner: 'Assignee',
      status: 'Status',
      start: 'Custom field (Start date)',
      finish: 'Due date',
      done: 'Resolved',
    });
    expect(words).toEqual([
      'type: Epic → initiative',
      'type: Milestone → milestone',
      'type: Sub-task → left-out',
      'department: Fleet → add',
    ]);
    expect(rows).toEqual([
      {
        line: 2,
        outcome: 'added',
        key: 'DEP-1',
        department: 'Fleet',
        owner: 'Ada Brook',
        status: 'active',
        startOn: '2026-10-01',
        forecastFinishOn: '2027-06-30',
        reason: [],
      },
      { line: 3, outcome: 'added', key: 'DEP-2', initiative: 'new-2', forecastOn: '2027-02-12', reason: [] },
      { line: 4, outcome: 'skipped', key: 'DEP-3', reason: ['row-left-out'] },
      { line: 5, outcome: 'added', key: 'DEP-4', department: 'Fleet', status: 'proposed', reason: [] },
    ]);
  });

  it('Asana is read with what is done and when', () => {
    const { shape, rows } = opened('asana.csv');
    expect(shape).toBe('asana');
    expect(rows[0]).toMatchObject({
      key: '1208811223344551',
      owner: 'Ada Brook',
      status: 'active',
      startOn: '2026-10-01',
    });
    expect(rows[1]).toMatchObject({ status: 'done', forecastFinishOn: '2026-11-06' });
  });

  it('monday.com is read below its title, and names of groups, repeated headings and sums are no projects', () => {
    const { columns, words, rows } = opened('monday.csv');
    expect(columns).toMatchObject({
      key: 'Item ID (auto generated)',
      owner: 'Person',
      start: 'Timeline - Start',
      finish: 'Timeline - End',
    });
    expect(words).toEqual([]);
    expect(rows).toEqual([
      {
        line: 5,
        outcome: 'added',
        key: '7012345678',
        owner: 'Márta Köhler',
        status: 'active',
        startOn: '2026-10-01',
        forecastFinishOn: '2027-03-01',
        budget: 184_000,
        reason: [],
      },
      {
        line: 6,
        outcome: 'added',
        key: '7012345679',
        owner: 'Tomáš Nový',
        status: 'on-hold',
        startOn: '2027-01-11',
        forecastFinishOn: '2027-02-11',
        budget: 12_500.75,
        reason: [],
      },
      { line: 7, outcome: 'skipped', key: '', reason: ['row-no-title'] },
      { line: 9, outcome: 'skipped', key: '', reason: ['row-group'] },
      { line: 10, outcome: 'skipped', key: '', reason: ['row-headings'] },
      { line: 11, outcome: 'added', key: '7012345680', status: 'proposed', reason: [] },
    ]);
  });

  it('Trello gives no cards that are templates, archived or on an archived list', () => {
    const { shape, rows } = opened('trello-board.json');
    expect(shape).toBe('trello');
    expect(rows).toEqual([
      {
        line: 2,
        outcome: 'added',
        key: 'kQ9zR1aB',
        owner: 'Ada Brook',
        status: 'active',
        startOn: '2027-04-01',
        forecastFinishOn: '2027-05-31',
        reason: [],
      },
      { line: 3, outcome: 'added', key: 'kQ9zR5aB', status: 'proposed', reason: [] },
    ]);
  });

  it('MS Project is read without the project itself, empty lines and tasks that are switched off, and with its own fields', () => {
    const { shape, rows } = opened('ms-project.xml');
    expect(shape).toBe('ms-project');
    expect(rows).toEqual([
      {
        line: 2,
        outcome: 'added',
        key: '1',
        department: 'Fleet',
        startOn: '2026-10-01',
        baselineFinishOn: '2027-01-29',
        forecastFinishOn: '2027-02-12',
        percentComplete: 25,
        budget: 10_000,
        spent: 3000,
        forecastCost: 12_000,
        reason: [],
      },
      { line: 3, outcome: 'skipped', key: '7', reason: ['row-left-out'] },
      {
        line: 4,
        outcome: 'added',
        key: '3',
        initiative: 'new-2',
        baselineOn: '2027-01-29',
        forecastOn: '2027-02-12',
        reason: [],
      },
    ]);
  });
});
