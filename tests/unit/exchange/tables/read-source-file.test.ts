import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_MAX } from '#shared/domain/model/fields.ts';
import { ROWS_MAX } from '#shared/domain/importing/source-table.ts';
import { readSourceFile, SOURCE_BYTES_MAX } from '#shared/exchange/tables/read-source-file.ts';
import { workbook } from './workbook.ts';

const rowsOf = (bytes: Uint8Array, delimiter?: string) => {
  const read = readSourceFile(bytes, delimiter === undefined ? {} : { delimiter });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.tables[0]?.rows ?? [];
};
const codeOf = (bytes: Uint8Array) => {
  const read = readSourceFile(bytes);
  return read.ok ? 'read' : read.error.code;
};

describe('delimited text', () => {
  it.each([',', ';', '\t', '|'])('is read with the delimiter that it has: %j', (delimiter) => {
    const text = [
      ['Key', 'Title'],
      ['1', 'A "quoted" word'],
      ['2', 'two\nlines'],
    ]
      .map((row) => row.map((cell) => (/["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter))
      .join('\r\n');
    expect(rowsOf(strToU8(text))).toEqual([
      ['Key', 'Title'],
      ['1', 'A "quoted" word'],
      ['2', 'two\nlines'],
    ]);
  });

  it('follows what Excel says in its first line, and what the user says above all', () => {
    expect(rowsOf(strToU8('sep=;\r\na,b;c\r\n1,2;3'))).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
    expect(rowsOf(strToU8('a;b,c\n1;2,3'), ';')).toEqual([
      ['a', 'b,c'],
      ['1', '2,3'],
    ]);
  });

  it.each([
    ['UTF-8', [...strToU8('a,é€\n')]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...strToU8('a,é€\n')]],
    ['UTF-16 little', [0xff, 0xfe, 0x61, 0, 0x2c, 0, 0xe9, 0, 0xac, 0x20, 0x0a, 0]],
    ['UTF-16 big', [0xfe, 0xff, 0, 0x61, 0, 0x2c, 0, 0xe9, 0x20, 0xac, 0, 0x0a]],
    ['windows-1252', [0x61, 0x2c, 0xe9, 0x80, 0x0a]],
  ])('is read in %s', (_, bytes) => {
    expect(rowsOf(Uint8Array.from(bytes))).toEqual([['a', 'é€']]);
  });

  it('keeps the number of each row, an unclosed quote and cells beyond the headings', () => {
    expect(rowsOf(strToU8('a,b\n\n1,2,3\n4,"open'))).toEqual([['a', 'b'], [''], ['1', '2', '3'], ['4', 'open']]);
  });
});

describe('a workbook', () => {
  const cells =
    '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>in</t><t>line</t></is></c></row>';

  it('has shared and inline texts, rows and columns where they stand, and no hidden sheets', () => {
    const read = readSourceFile(workbook({ sheet: cells, texts: ['<r><t>sha</t></r><r><t>red</t></r>'] }));
    expect(read.ok && read.value.tables).toEqual([{ name: 'Plan', rows: [[], [], ['shared', '', 'inline']] }]);
  });

  it('shows the value that a formula had, and never the formula', () => {
    const sheet =
      '<row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f><v>42</v></c><c r="B1" t="str"><f>1+1</f><v>two</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    expect(rowsOf(workbook({ sheet }))).toEqual([[42, 'two']]);
  });

  it.each([
    [45_000, 14, false, '2023-03-15'],
    [45_000.75, 'dd/mm/yyyy hh:mm', false, '2023-03-15'],
    [59, 14, false, '1900-02-28'],
    [61, 14, false, '1900-03-01'],
    [43_538, 14, true, '2023-03-15'],
    [0.45, 9, false, '45%'],
    [45_000, '[Red]&quot;d&quot;0.00', false, 45_000],
    [0.5, 'h:mm', false, 0.5],
  ])('reads %d in the format %j (1904: %s) as %j', (value, format, is1904, expected) => {
    const sheet = `<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`;
    expect(rowsOf(workbook({ sheet, formats: [format], is1904 }))).toEqual([[expected]]);
  });

  it('repeats merged cells downwards, not to the side', () => {
    const sheet =
      '<row r="1"><c r="A1" t="str"><v>Ops</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:D2"/></mergeCells>';
    expect(rowsOf(workbook({ sheet, after }))).toEqual([
      ['Ops', 1],
      ['Ops', 2],
    ]);
  });
});

describe('a project', () => {
  const task = (fields: string) => `<Task>${fields}</Task>`;
  const project = (tasks: string, namespace = ' xmlns="http://schemas.microsoft.com/project"') =>
    strToU8(
      `<?xml version="1.0"?><Project${namespace}><Name>Plan</Name><Tasks>${tasks}</Tasks><Resources><Resource><UID>3</UID><Name>Ada</Name></Resource></Resources><Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>3</ResourceUID><Baseline><Finish>1999-01-01T00:00:00</Finish></Baseline></Assignment></Assignments></Project>`,
    );
  const one = task(
    '<UID>2</UID><Name>Go-live</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone><Start>2027-03-01T08:00:00</Start><Finish>2027-03-02T17:00:00</Finish><Duration>PT8H0M0S</Duration><PercentComplete>50</PercentComplete><Cost>123456</Cost><Baseline><Number>3</Number><Finish>2027-09-09T00:00:00</Finish></Baseline><Baseline><Number>0</Number><Finish>2027-02-20T17:00:00</Finish><Cost>100000</Cost></Baseline>',
  );
  const whole = task('<UID>0</UID><Name>All</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary>');
  const phase = task('<UID>1</UID><Name>Phase</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary>');

  it.each([['with'], ['without']])('is read %s its namespace', (how) => {
    const bytes = how === 'with' ? project(whole + phase + one) : project(whole + phase + one, '');
    expect(rowsOf(bytes).slice(1)).toEqual([
      ['1', 'Phase', 'Summary task', '', '', '', '', '', '', '', '', '', '', '', ''],
      [
        '2',
        'Go-live',
        'Milestone',
        '',
        '1',
        '2027-03-01',
        '2027-03-02',
        '2027-02-20',
        '',
        50,
        1000,
        '',
        1234.56,
        'Ada',
        '',
      ],
    ]);
  });

  it('may have a single task, and one that is numbered 0', () => {
    expect(rowsOf(project(phase))).toHaveLength(2);
    const zero = task('<UID>0</UID><Name>First</Name><OutlineLevel>1</OutlineLevel>');
    expect(
      rowsOf(project(zero))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['First']);
  });

  it('is refused with a document type, or when it is another kind of XML', () => {
    expect(codeOf(strToU8('<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project><Tasks/></Project>'))).toBe(
      'source-doctype',
    );
    expect(codeOf(strToU8('<html><body/></html>'))).toBe('source-xml');
    expect(codeOf(strToU8('<Project><Tasks>'))).toBe('source-damaged');
  });
});

describe('a board', () => {
  it('gives its open cards with the names of lists and members', () => {
    const board = {
      name: 'Ops',
      lists: [
        { id: 'l1', name: 'Doing' },
        { id: 'l2', name: 'Old', closed: true },
      ],
      members: [{ id: 'm1', fullName: 'Ada' }],
      cards: [
        {
          id: 'c1',
          shortLink: 'abc',
          name: 'Repair',
          idList: 'l1',
          idMembers: ['m1'],
          due: '2027-03-01T10:00:00.000Z',
          dueComplete: true,
          labels: [{ name: '', color: 'red' }],
        },
        { id: 'c2', name: 'Gone', idList: 'l2' },
        { id: 'c3', name: 'Archived', idList: 'l1', closed: true },
      ],
    };
    expect(rowsOf(strToU8(JSON.stringify(board))).slice(1)).toEqual([
      ['abc', 'Repair', 'Doing', '', 'red', 'Ada', '', '2027-03-01', '2027-03-01', 'Ops'],
    ]);
    expect(codeOf(strToU8('{"a":1}'))).toBe('source-json');
  });
});

describe('a file that is refused', () => {
  it.each([
    ['source-empty', new Uint8Array()],
    ['source-empty', strToU8(' \n \n')],
    ['source-package', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['source-damaged', workbook({ sheet: '' }).subarray(0, 600)],
    ['source-protected', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['source-binary', Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 32)],
    ['source-empty', workbook({ sheet: '' })],
  ])('says %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is too large by its size, with the limit', () => {
    const read = readSourceFile(new Uint8Array(100 * 1024 * 1024));
    expect(read.ok ? null : read.error).toEqual({
      code: 'source-large',
      params: { max: SOURCE_BYTES_MAX / 1024 / 1024, found: 100 },
    });
  });

  it('has more rows than are read', () => {
    expect(codeOf(strToU8('a,b\n'.repeat(ROWS_MAX + 200)))).toBe('rows-many');
  });
});

describe('whatever the bytes are, nothing is thrown', () => {
  const seeds = [
    workbook({ sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts: ['<t>x</t>'] }),
    strToU8('<Project><Tasks><Task><UID>1</UID><Name>a</Name></Task></Tasks></Project>'),
    strToU8(
      '<Project><OutlineCodes><OutlineCode><Guid>t</Guid><Values><Value><ValueID>1</ValueID><FieldGUID>g</FieldGUID><ParentValueID>2</ParentValueID><Value>x</Value></Value></Values></OutlineCode></OutlineCodes><ExtendedAttributes><ExtendedAttribute><FieldID>1</FieldID><Ltuid>t</Ltuid></ExtendedAttribute></ExtendedAttributes><Tasks><Task><UID>1</UID><Name>a</Name><ExtendedAttribute><FieldID>1</FieldID><ValueGUID>g</ValueGUID></ExtendedAttribute><ExtendedAttribute><FieldID>2</FieldID><Value>PT8H0M0S</Value></ExtendedAttribute></Task></Tasks></Project>',
    ),
    strToU8('{"name":"b","lists":[{"id":"l","name":"Doing"}],"cards":[{"id":"c","name":"d","idList":"l"}]}'),
    strToU8('Key;Title\n1;"a\n""b"""\n'),
  ];

  it('for changed files of every kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.record({ at: fc.nat(3000), byte: fc.nat(255) }), { maxLength: 6 }),
        fc.option(fc.nat(3000), { nil: undefined }),
        (seed, changes, cut) => {
          const bytes = seed.slice(0, cut ?? seed.length);
          for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
          expect(typeof readSourceFile(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('for sheets of any XML', () => {
    const piece = fc.constantFrom(
      '<row r="1">',
      '<row r="-4">',
      '</row>',
      '<c r="ZZZ9" t="s">',
      '<c t="b">',
      '</c>',
      '<v>',
      '</v>',
      '1e999',
      '-5',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '&#0;',
      '&amp;',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(typeof readSourceFile(workbook({ sheet: pieces.join('') })).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('for any bytes and any text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof readSourceFile(bytes).ok === 'boolean'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof readSourceFile(strToU8(text)).ok === 'boolean'),
    );
  });
});

describe('what is too much for a list', () => {
  const row = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`).join(',');

  it('is said of columns beyond the five hundredth, in text and in a workbook', () => {
    const isWide = (bytes: Uint8Array) => {
      const read = readSourceFile(bytes);
      return read.ok && read.value.tables[0]?.isWide === true;
    };
    expect(isWide(strToU8(`${row(500)}\n${row(500)}`))).toBe(false);
    expect(isWide(strToU8(`${row(501)}\n${row(3)}`))).toBe(true);
    const cell = (name: string) => `<c r="${name}" t="str"><v>x</v></c>`;
    expect(isWide(workbook({ sheet: `<row r="1">${cell('A1')}${cell('SF1')}</row>` }))).toBe(false);
    expect(isWide(workbook({ sheet: `<row r="1">${cell('A1')}${cell('SG1')}</row>` }))).toBe(true);
  });

  it('is left to the field of a long text, which is never cut to what the field would keep', () => {
    const cell = rowsOf(strToU8(`Title\n${'x'.repeat(90_000)}`))[1]?.[0];
    expect(String(cell).length).toBeGreaterThan(TEXT_MAX);
  });
});
