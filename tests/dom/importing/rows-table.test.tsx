import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Outcome } from '#shared/domain/importing/plan.ts';
import type { ReceiptRow } from '#shared/domain/importing/receipt.ts';
import { RowsTable } from '#renderer/features/importing/rows-table.tsx';

afterEach(cleanup);

const row = (line: number, outcome: Outcome, more: Partial<ReceiptRow> = {}): ReceiptRow => ({
  line,
  outcome,
  target: 'initiative',
  key: `OPS-${line}`,
  title: `Row ${line}`,
  fields: [],
  reasons: [],
  ...more,
});

const ROWS = [
  row(2, 'added'),
  row(3, 'updated', { fields: ['title', 'budget'] }),
  row(4, 'skipped', {
    reasons: [{ code: 'cell-negative', column: 'Budget', params: { text: '-5' } }],
  }),
];

it('shows what becomes of each row and why, and only those of the outcome that is chosen', async () => {
  const fetch = (outcome: Outcome | null, from: number, count: number) => {
    const wanted = ROWS.filter((one) => outcome === null || one.outcome === outcome);
    return Promise.resolve({ rows: wanted.slice(from, from + count), total: wanted.length });
  };
  render(<RowsTable counts={{ added: 1, updated: 1, unchanged: 0, skipped: 1, gone: 0 }} fetch={fetch} />);
  expect(await screen.findByText('Changed: Initiative, Budget')).toBeTruthy();
  expect(screen.getByText('Budget: Below zero: “-5”. Amounts of money are zero or more here.')).toBeTruthy();
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'All 3',
    'Added 1',
    'Updated 1',
    'Skipped 1',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'Skipped 1' }));
  expect(await screen.findByText('OPS-4')).toBeTruthy();
  await expect.poll(() => screen.queryByText('OPS-2')).toBeNull();
});
