import { expect, it } from 'vitest';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { readClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { readPastedBlock } from '#shared/exchange/paste-block.ts';
import { fieldLabel, optionLabel } from '#shared/messages/messages.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';

const builder = new EngagementBuilder();
builder.add('department', { name: 'Repairs' });
const first = builder.add('initiative', { title: 'Front door' }, { ref: 'I-01' });
const second = builder.add('initiative', { title: 'Rotas' }, { ref: 'I-02' });
const data = builder.build();
const context = { data, labelOf: optionLabel, yes: 'Yes', no: 'No' };

function paste(text: string, fields: readonly (string | null)[] = ['title', 'owner', 'status'], from = 0) {
  const records = [first, second].slice(from) as unknown as readonly LooseRecord[];
  const labelOfField = (field: string): string => fieldLabel('initiative', field);
  return readPastedBlock(readClipboardTable(text), { kind: 'initiative', records, fields, labelOfField }, context);
}

it('goes to the right and downwards from the cell that it is pasted upon', () => {
  expect(paste('Ann\tActive\nBo\tDone', ['owner', 'status']).updates).toEqual([
    { record: first, set: { owner: 'Ann', status: 'active' } },
    { record: second, set: { owner: 'Bo', status: 'done' } },
  ]);
});

it('makes new records of lines below the last one, when they have a name', () => {
  expect(paste('Rotas\tBo\nVans\tCy', undefined, 1)).toMatchObject({
    updates: [{ record: { id: second.id } }],
    added: [{ title: 'Vans', owner: 'Cy' }],
    problems: [],
  });
  expect(paste('Bo\nCy', ['owner'], 1)).toMatchObject({
    added: [],
    problems: [{ line: 2, field: 'owner', text: 'Cy', error: { code: 'cell-nameless' } }],
  });
});

it('takes the columns from a first row in which every cell names a field', () => {
  expect(paste('Status\tOwner\nDone\tAnn').updates).toEqual([{ record: first, set: { status: 'done', owner: 'Ann' } }]);
  expect(paste('Status\tNobody\nDone\tAnn').updates).toHaveLength(2);
});

it('loses nothing: what cannot be read is listed with its place and text, the rest can be taken', () => {
  const block = paste('Ann\t03/04/2027\tx', ['owner', 'startOn', null]);
  expect(block.updates).toEqual([{ record: first, set: { owner: 'Ann' } }]);
  expect(block.cells).toBe(1);
  expect(block.problems.map(({ line, column, text, error }) => [line, column, text, error.code])).toEqual([
    [1, 2, '03/04/2027', 'cell-two-ways'],
    [1, 3, 'x', 'cell-outside'],
  ]);
});

it('never empties a name', () => {
  expect(paste('\tAnn').updates).toEqual([{ record: first, set: { owner: 'Ann' } }]);
});

it('refuses the cell with which initiatives would wait for each other', () => {
  const block = paste('I-02\nI-01', ['dependsOn']);
  expect(block.updates).toEqual([{ record: first, set: { dependsOn: [second.id] } }]);
  expect(block.problems).toMatchObject([{ line: 2, text: 'I-01', error: { code: 'dependency-cycle' } }]);
});
