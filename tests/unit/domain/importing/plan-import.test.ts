import { describe, expect, it } from 'vitest';
import { importChanges } from '#shared/domain/importing/import-changes.ts';
import { countOutcomes } from '#shared/domain/importing/plan.ts';
import { planImport } from '#shared/domain/importing/plan-import.ts';
import { packReceipt, unpackReceipt } from '#shared/domain/importing/receipt.ts';
import { findSource, loadMapping } from '#shared/domain/importing/saved-mapping.ts';
import { wordKey } from '#shared/domain/importing/words.ts';
import { bodySchema } from '#shared/records/schema.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';
import { codes, countedIds, factsOf, known, mappingOf, plan, tableOf } from './import-case.ts';

const HEAD = ['Issue key', 'Summary', 'Assignee', 'Status', 'Due date', 'Budget'];

describe('each row of an import', () => {
  it('is added when its key is new, with its cells as fields', () => {
    const [row] = plan([HEAD, ['OPS-1', 'Repairs', 'Ada', 'In Progress', '2027-03-01', '1,200.50']], known('X'));
    expect(row).toMatchObject({
      outcome: 'added',
      line: 2,
      set: {
        title: 'Repairs',
        owner: 'Ada',
        status: 'active',
        forecastFinishOn: '2027-03-01',
        budget: 1200.5,
        externalSource: 'Jira',
        externalKey: 'OPS-1',
      },
    });
  });

  it('changes only what differs, and says unchanged when nothing does', () => {
    const data = known('OPS-1', { owner: 'Ada' });
    expect(plan([HEAD, ['OPS-1', 'New title', 'Ada']], data)[0]).toMatchObject({
      outcome: 'updated',
      rev: 1,
      set: { title: 'New title' },
    });
    expect(plan([HEAD, ['OPS-1', 'Old title', 'Ada']], data)[0]?.outcome).toBe('unchanged');
  });

  it('is left out when the list has it archived, and its record is not gone for that', () => {
    const rows = plan(
      [
        [...HEAD, 'Archived'],
        ['OPS-1', 'Old title', '', '', '', '', 'TRUE'],
        ['OPS-2', 'New', '', '', '', '', 'false'],
      ],
      known('OPS-1'),
    );
    expect(rows.map(({ outcome, key }) => [outcome, key])).toEqual([
      ['skipped', 'OPS-1'],
      ['added', 'OPS-2'],
    ]);
    expect(rows[0]?.reasons).toEqual([{ code: 'row-archived', column: 'Archived', params: { text: 'TRUE' } }]);
  });

  it('empties no field by an empty cell', () => {
    expect(plan([HEAD, ['OPS-1', 'Old title', '']], known('OPS-1', { owner: 'Ada' }))[0]?.outcome).toBe('unchanged');
  });

  it('is skipped with the column when a cell cannot be read, or taken without it when that is wanted', () => {
    const rows = [HEAD, ['OPS-1', 'Repairs', 'Ada', 'Done', '31 February 2027', '-5']];
    const [skipped] = plan(rows, known('X'));
    expect(skipped?.outcome).toBe('skipped');
    expect(skipped?.reasons.map(({ code, column }) => [code, column])).toEqual([
      ['cell-date', 'Due date'],
      ['cell-negative', 'Budget'],
    ]);
    const [taken] = plan(rows, known('X'), { takesPartial: true });
    expect([taken?.outcome, taken?.set['budget'], codes(taken)]).toEqual([
      'added',
      undefined,
      ['cell-date', 'cell-negative'],
    ]);
  });

  it('is skipped when its key stands above, when it has no title or key, or more cells than headings', () => {
    const rows = [
      HEAD,
      ['OPS-1', 'Repairs'],
      ['OPS-1', 'Again'],
      ['OPS-2', ''],
      ['', 'No key'],
      ['OPS-3', 'Wide', '', '', '', '', 'surplus'],
    ];
    expect(plan(rows, known('X')).map((row) => [row.outcome, ...codes(row)])).toEqual([
      ['added'],
      ['skipped', 'row-same-key'],
      ['skipped', 'row-no-title'],
      ['skipped', 'row-no-key'],
      ['skipped', 'row-wide'],
      ['gone'],
    ]);
  });

  it('is found by its title only when one record without a key has it', () => {
    const builder = new EngagementBuilder();
    builder.add('initiative', { title: 'Repairs' });
    builder.add('initiative', { title: 'Twice' });
    builder.add('initiative', { title: 'twice' });
    const data = builder.build();
    const rows = [HEAD, ['OPS-1', 'repairs'], ['OPS-2', 'Twice']];
    expect(plan(rows, data).map((row) => [row.outcome, ...codes(row)])).toEqual([
      ['updated', 'note-found-by-title'],
      ['added'],
    ]);
    expect(plan(rows, data, { matchesTitles: false })[0]?.outcome).toBe('added');
  });
});

describe('a record that the file names no more', () => {
  it('is reported and never touched', () => {
    const data = known('OPS-1');
    const table = tableOf([HEAD, ['OPS-2', 'Other']]);
    const mapping = mappingOf(table);
    const made = planImport(table, mapping, data, countedIds());
    const gone = made.rows.find(({ outcome }) => outcome === 'gone');
    expect(gone).toMatchObject({ key: 'OPS-1', title: 'Old title', set: {} });
    const { changes } = importChanges(made, mapping, factsOf(table), data, countedIds());
    expect(changes.some((change) => change.id === gone?.id)).toBe(false);
  });

  it('is not gone while a row that is skipped names it, or when it came from another list', () => {
    const data = known('OPS-1');
    expect(plan([HEAD, ['OPS-1', '']], data).map(({ outcome }) => outcome)).toEqual(['skipped']);
    expect(plan([HEAD, ['OPS-2', 'Other']], data, { source: 'Asana' }).map(({ outcome }) => outcome)).toEqual([
      'added',
    ]);
  });
});

describe('rows of several types', () => {
  const TYPED = ['Issue key', 'Summary', 'Issue Type', 'Parent', 'Due date'];
  const rows = [
    TYPED,
    ['M-1', 'Go-live', 'Milestone', 'E-1', '2027-05-01'],
    ['E-1', 'Front door', 'Epic', '', '2027-06-01'],
    ['S-1', 'A story', 'Story', 'E-1', ''],
    ['R-1', 'Staff leave', 'Risk', 'E-9', ''],
  ];

  it('become what their type says, and name initiatives that stand below them', () => {
    const planned = plan(rows, known('X'));
    expect(planned.map(({ outcome, target }) => [outcome, target])).toEqual([
      ['added', 'milestone'],
      ['added', 'initiative'],
      ['skipped', null],
      ['added', 'raidItem'],
      ['gone', 'initiative'],
    ]);
    expect(planned[0]?.set['initiative']).toBe(planned[1]?.id);
    expect(planned[3]?.set['type']).toBe('risk');
    expect(codes(planned[3])).toEqual(['note-parent-unknown']);
  });

  it('are initiatives where no type says so but some are milestones', () => {
    const flat = [TYPED, ['1', 'Dig', 'Task', '', ''], ['2', 'Dug', 'Milestone', '', '']];
    expect(plan(flat, known('X')).map(({ target }) => target)).toEqual(['initiative', 'milestone', 'initiative']);
  });

  it('follow what the user says of a type', () => {
    const words = { [wordKey('type', 'Story')]: 'followUp' };
    expect(plan(rows, known('X'), { words })[2]).toMatchObject({ outcome: 'added', target: 'followUp' });
  });
});

describe('departments', () => {
  const rows = [
    [...HEAD, 'Department'],
    ['OPS-1', 'Repairs', '', '', '', '', 'Lettings'],
    ['OPS-2', '', '', '', '', '', 'Unused'],
  ];

  it('that are not known are added once, and only when a row that is taken needs them', () => {
    const table = tableOf(rows);
    const made = planImport(table, mappingOf(table), known('X'), countedIds());
    expect(made.departments.map(({ name }) => name)).toEqual(['Lettings']);
    expect(made.rows[0]?.set['department']).toBe(made.departments[0]?.id);
  });

  it('stay empty when the user says so', () => {
    const words = { [wordKey('department', 'Lettings')]: '' };
    expect(codes(plan(rows, known('X'), { words })[0])).toEqual(['note-left-empty']);
  });
});

it('everything that an import stores passes the checks of the store, and the mapping is found again', () => {
  const data = known('OPS-1');
  const table = tableOf([HEAD, ['OPS-1', 'New\u2028title', 'Ada', 'Blocked', '03/04/2027', '1.234']]);
  const mapping = mappingOf(table, {
    readings: { finish: 'dmy', budget: 'comma' },
    words: { 'status:blocked': 'on-hold' },
  });
  const made = planImport(table, mapping, data, countedIds());
  const { changes } = importChanges(made, mapping, factsOf(table), data, countedIds());
  const created = changes.filter((change) => change.op === 'create');
  for (const { kind, body } of created) expect([kind, bodySchema(kind).safeParse(body).success]).toEqual([kind, true]);
  const builder = new EngagementBuilder();
  const source = created.find(({ kind }) => kind === 'importSource');
  const kept = builder.add('importSource', source?.body ?? {});
  for (const { kind, body } of created)
    if (kind === 'importRule') builder.add('importRule', body, { parentId: kept.id });
  const later = builder.build();
  const found = findSource(later, HEAD);
  expect(found?.name).toBe('Jira');
  expect(found === undefined ? null : loadMapping(found, later, table.headings)).toEqual(mapping);
  expect(findSource(later, ['Something', 'Else'])).toBeUndefined();
});

it('fifty thousand rows each get their outcome, and the receipt keeps every one', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) =>
    index % 100 === 7
      ? [`OPS-${index - 1}`, 'The key above']
      : [`OPS-${index}`, `Row ${index}`, 'Ada', 'Done', '2027-03-01', index % 50 === 0 ? -1 : index],
  );
  const planned = plan([HEAD, ...rows], known('OPS-1'));
  expect(countOutcomes(planned)).toEqual({ added: 48_499, updated: 1, unchanged: 0, skipped: 1_500, gone: 0 });
  const unpacked = unpackReceipt(packReceipt(planned));
  expect(unpacked).toHaveLength(50_000);
  expect(unpacked[7]).toMatchObject({ line: 9, outcome: 'skipped', key: 'OPS-6' });
  expect(new Set(planned.filter(({ outcome }) => outcome === 'added').map(({ id }) => id)).size).toBe(48_499);
});
