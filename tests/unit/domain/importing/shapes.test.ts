import { expect, it } from 'vitest';
import { headTable } from '#shared/domain/importing/head-table.ts';
import { isUsed } from '#shared/domain/importing/mapping.ts';
import type { ImportTarget } from '#shared/domain/importing/roles.ts';
import { guessColumns, isKnownHeading, recogniseShape } from '#shared/domain/importing/shapes.ts';
import { findHeaderRow } from '#shared/exchange/tables/find-header.ts';
import { mappingOf, tableOf } from './import-case.ts';

// The headings of the programs' own exports.
const LISTS = {
  jira: 'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Assignee,Reporter,Created,Updated,Resolved,Due date,Labels,Labels,Parent',
  asana:
    'Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task',
  trello:
    'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,Board Name,Archived,Start Date',
  planner:
    'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start Date,Due Date,Late,Completed Date,Completed By,Description',
  openproject: 'ID,Subject,Type,Status,Assignee,Priority,Start date,Finish date,% Complete,Parent',
};

const FOUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jira: {
    key: 'Issue key',
    title: 'Summary',
    type: 'Issue Type',
    parent: 'Parent',
    number: 'Issue id',
    owner: 'Assignee',
    status: 'Status',
    finish: 'Due date',
    done: 'Resolved',
  },
  asana: {
    key: 'Task ID',
    title: 'Name',
    owner: 'Assignee',
    status: 'Section/Column',
    start: 'Start Date',
    finish: 'Due Date',
    done: 'Completed At',
  },
  trello: {
    key: 'Card ID',
    title: 'Card Name',
    owner: 'Members',
    status: 'List Name',
    start: 'Start Date',
    finish: 'Due Date',
    archived: 'Archived',
  },
  planner: {
    key: 'Task ID',
    title: 'Task Name',
    owner: 'Assigned To',
    status: 'Progress',
    start: 'Start Date',
    finish: 'Due Date',
    done: 'Completed Date',
  },
  openproject: {
    key: 'ID',
    title: 'Subject',
    type: 'Type',
    parent: 'Parent',
    owner: 'Assignee',
    status: 'Status',
    start: 'Start date',
    finish: 'Finish date',
    percent: '% Complete',
  },
};

it.each(Object.entries(LISTS))('a list of %s is recognised, and what its columns hold', (shape, line) => {
  const headings = line.split(',');
  expect(recogniseShape('text', headings)).toBe(shape);
  const columns = guessColumns(recogniseShape('text', headings), headings);
  const named = Object.entries(columns).map(([role, index]) => [role, headings[index]]);
  expect(Object.fromEntries(named)).toEqual(FOUND[shape]);
});

it('a column that says whether a row is archived counts whatever rows become, one of numbers where they have a parent', () => {
  const table = tableOf([LISTS.trello.split(','), ['1', 'Card']]);
  const archived = { ...mappingOf(table).columns, number: 2 };
  const uses = (target: ImportTarget | null) =>
    (['archived', 'number'] as const).map((role) => isUsed(mappingOf(table, { target, columns: archived }), role));
  expect(uses('initiative')).toEqual([true, false]);
  expect(uses('milestone')).toEqual([true, true]);
  expect(uses(null)).toEqual([true, true]);
});

it('no column has two roles', () => {
  for (const line of Object.values(LISTS)) {
    const columns = Object.values(guessColumns('other', line.split(',')));
    expect(new Set(columns).size).toBe(columns.length);
  }
});

it('headings are found below a title and notes', () => {
  const rows = [
    ['Portfolio 2027'],
    [''],
    ['As of', '2027-01-05'],
    ['Name', 'Owner', 'Due', 'Budget'],
    ['Repairs', 'Ada', '2027-03-01', 5],
  ];
  expect(findHeaderRow(rows, isKnownHeading)).toBe(3);
  expect(findHeaderRow([], isKnownHeading)).toBe(0);
});

it('headings that stand twice or are missing get names of their own', () => {
  const table = headTable(
    {
      name: '',
      rows: [
        ['Labels', 'Labels', '', 'x'],
        ['a', 'b', 'c', 'd'],
      ],
    },
    0,
    (n) => `Column ${n}`,
  );
  expect(table.headings).toEqual(['Labels', 'Labels (2)', 'Column 3', 'x']);
});

it('columns beyond the headings count when most rows reach them, else they are too many cells', () => {
  expect(
    tableOf([
      ['Key', 'Title'],
      ['1', 'a', 'more'],
      ['2', 'b', 'more'],
    ]).headings,
  ).toHaveLength(3);
  expect(
    tableOf([
      ['Key', 'Title'],
      ['1', 'a', 'more'],
      ['2', 'b'],
      ['3', 'c'],
    ]).headings,
  ).toHaveLength(2);
});

it('gives no two columns one name, whatever the list calls them, and keeps no text for a heading', () => {
  const unnamed = (number: number): string => `Column ${number}`;
  const { headings } = headTable(
    { name: '', rows: [['Labels', 'Labels', 'Labels (2)', 'labels', 'x'.repeat(9000), ''], ['1']] },
    0,
    unnamed,
  );
  expect(headings.slice(0, 4)).toEqual(['Labels', 'Labels (2)', 'Labels (2) (2)', 'labels (3)']);
  expect(headings[4]).toHaveLength(120);
});
