import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { COLUMNS_MAX } from '#shared/domain/importing/source-table.ts';
import { PROJECT_HEADINGS } from '#shared/exchange/tables/read-project.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';

const GUID = '6B0CC455-EE19-416A-8FD9-6209590B3ED7';

const definition = (id: number, name: string, more = '') =>
  `<ExtendedAttribute><FieldID>${id}</FieldID><FieldName>${name}</FieldName>${more}</ExtendedAttribute>`;
const value = (id: number, more: string) => `<ExtendedAttribute><FieldID>${id}</FieldID>${more}</ExtendedAttribute>`;
const table = (guid: string, values: string, more = '') =>
  `<OutlineCode><Guid>${guid}</Guid>${more}<Values>${values}</Values></OutlineCode>`;

/** What a project of one task has beyond the usual columns: headings, and the cells of the task. */
function own(task: string, definitions: string, codes = '', settings = '') {
  const read = readSourceFile(
    strToU8(
      `<Project xmlns="http://schemas.microsoft.com/project">${settings}<OutlineCodes>${codes}</OutlineCodes><ExtendedAttributes>${definitions}</ExtendedAttributes><Tasks><Task><UID>1</UID><Name>a</Name>${task}</Task></Tasks><Resources><Resource><UID>9</UID>${value(1, '<Value>of a person</Value>')}</Resource></Resources></Project>`,
    ),
  );
  if (!read.ok) throw new Error(read.error.code);
  const [headings = [], cells = []] = read.value.tables[0]?.rows ?? [];
  return { headings: headings.slice(PROJECT_HEADINGS.length), cells: cells.slice(PROJECT_HEADINGS.length) };
}

it('offers the fields that tasks use as columns, by their alias, else their name, else their number', () => {
  const definitions =
    definition(1, 'Text1', '<Alias>Department</Alias>') +
    definition(2, 'Text2') +
    definition(3, 'Text3', '<Alias>Unused</Alias>');
  const task = value(2, '<Value>two</Value>') + value(1, '<Value>Fleet</Value>') + value(77, '<Value>stray</Value>');
  expect(own(task, definitions)).toEqual({
    headings: ['Department', 'Text2', 'Field 77'],
    cells: ['Fleet', 'two', 'stray'],
  });
});

it.each([
  ['a date', 'Date1', '', '<Value>2027-03-01T17:00:00</Value>', '2027-03-01'],
  ['a cost in hundredths', 'Cost1', '', '<Value>123456</Value>', 1234.56],
  ['a cost of the enterprise', 'Enterprise Cost2', '', '<Value>200</Value>', 2],
  ['a cost by its type', 'Prix', '<CFType>0</CFType>', '<Value>5000</Value>', 50],
  ['a number as it is', 'Number3', '', '<Value>1.234</Value>', 1.234],
  ['a flag', 'Flag2', '', '<Value>1</Value>', true],
  ['a text of digits as text', 'Text9', '', '<Value>0042</Value>', '0042'],
  ['days', 'Duration1', '', '<Value>PT80H0M0S</Value><DurationFormat>7</DurationFormat>', '10 d'],
  ['elapsed days', 'Duration1', '', '<Value>PT36H0M0S</Value><DurationFormat>8</DurationFormat>', '1.5 d'],
  ['estimated weeks', 'Duration1', '', '<Value>PT20H0M0S</Value><DurationFormat>41</DurationFormat>', '0.5 w'],
  ['hours', 'Duration1', '', '<Value>PT1H30M0S</Value><DurationFormat>5</DurationFormat>', '1.5 h'],
  ['a duration that is none', 'Duration1', '', '<Value>PT</Value>', 'PT'],
])('reads %s', (_, name, more, given, expected) => {
  expect(own(value(1, given), definition(1, name, more)).cells).toEqual([expected]);
});

it('counts the days of the project, not days of eight hours', () => {
  const task = value(1, '<Value>PT15H0M0S</Value><DurationFormat>7</DurationFormat>');
  const settings = '<MinutesPerDay>450</MinutesPerDay>';
  expect(own(task, definition(1, 'Duration1'), '', settings).cells).toEqual(['2 d']);
});

it('resolves an entry of a list by its GUID or its number, with the entries above it', () => {
  const values = `<Value><ValueID>16</ValueID><FieldGUID>AAAA</FieldGUID><Value>North</Value></Value><Value><ValueID>17</ValueID><FieldGUID>${GUID}</FieldGUID><ParentValueID>16</ParentValueID><Value>Yard</Value></Value>`;
  const codes = table('26F0CA77', values);
  const field = definition(1, 'Text1', '<Alias>Site</Alias><Ltuid>26f0ca77</Ltuid>');
  expect(own(value(1, `<ValueGUID>${GUID.toLowerCase()}</ValueGUID>`), field, codes).cells).toEqual(['North.Yard']);
  // The outline codes of a task name theirs by both.
  const code = '<OutlineCode><FieldID>1</FieldID><ValueID>16</ValueID></OutlineCode>';
  expect(own(code, field, codes)).toEqual({ headings: ['Site'], cells: ['North'] });
  const older = definition(2, 'Text2', '<ValueList><Value><ID>3</ID><Value>Three</Value></Value></ValueList>');
  expect(own(value(2, '<ValueID>3</ValueID>'), older).cells).toEqual(['Three']);
});

it('keeps what stands there where the file has no such entry, and several values of one field', () => {
  const field = definition(1, 'Text1', '<Ltuid>gone</Ltuid>');
  expect(own(value(1, `<Value>As typed</Value><ValueGUID>${GUID}</ValueGUID>`), field).cells).toEqual(['As typed']);
  expect(own(value(1, `<ValueGUID>${GUID}</ValueGUID>`), field).cells).toEqual(['']);
  expect(own(value(1, '<Value>a</Value>') + value(1, '<Value>b</Value>'), field).cells).toEqual(['a; b']);
});

it('ends where a list goes in a circle, and says when there are more fields than are read', () => {
  const round = `<Value><ValueID>1</ValueID><FieldGUID>${GUID}</FieldGUID><ParentValueID>1</ParentValueID><Value>x</Value></Value>`;
  const field = definition(1, 'Text1', '<Ltuid>t</Ltuid>');
  expect(String(own(value(1, `<ValueGUID>${GUID}</ValueGUID>`), field, table('t', round)).cells[0])).toMatch(
    /^x(\.x)+$/,
  );
  const many = Array.from({ length: COLUMNS_MAX }, (_, index) => value(index + 1, '<Value>v</Value>')).join('');
  const read = readSourceFile(
    strToU8(`<Project><Tasks><Task><UID>1</UID><Name>a</Name>${many}</Task></Tasks></Project>`),
  );
  expect(read.ok && [read.value.tables[0]?.isWide, read.value.tables[0]?.rows[0]?.length]).toEqual([true, COLUMNS_MAX]);
});
