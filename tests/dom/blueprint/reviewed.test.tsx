import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import type { FieldChange } from '#shared/documents/readback/review-comparison.ts';
import { ReviewChange } from '#renderer/features/blueprint/reviewed/review-change.tsx';
import { ReviewList, SettledList } from '#renderer/features/blueprint/reviewed/review-list.tsx';

afterEach(cleanup);

const change: FieldChange = {
  kind: 'deliverable',
  recordId: recordId('d1'),
  ref: 'D-01',
  title: 'Register',
  section: 'deliverables',
  key: 'qd.d1.title 1',
  field: 'title',
  state: 'changed',
  now: 'One list of projects',
  base: 'One list of projects',
  theirs: 'One list of all projects',
  value: 'One list of all projects',
  revisions: [{ author: 'Dana', at: '2027-04-02T10:00:00Z' }],
};

const shown = (given: Partial<FieldChange> = {}) => {
  const [onAccept, onReject] = [vi.fn(), vi.fn()];
  const { container } = render(
    <ul>
      <ReviewChange change={{ ...change, ...given }} onAccept={onAccept} onReject={onReject} />
    </ul>,
  );
  return { onAccept, onReject, text: container.textContent, container };
};

describe('a change of the client', () => {
  it('shows what was put in, who did it and when', () => {
    const { container, text } = shown();
    expect(container.querySelector('ins')?.textContent).toContain('all');
    expect(container.querySelector('del')).toBeNull();
    expect(text).toMatch(/Dana, 2\sApr\s2027/);
  });

  it('says when it was made without tracking', () => {
    expect(shown({ revisions: [] }).text).toContain('without tracking');
  });

  it('is accepted and rejected by buttons that name the line', () => {
    const { onAccept, onReject } = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Accept: D-01 Register · Deliverable' }));
    fireEvent.click(screen.getByRole('button', { name: 'Reject: D-01 Register · Deliverable' }));
    expect([onAccept.mock.calls.length, onReject.mock.calls.length]).toEqual([1, 1]);
  });

  it('shows all three texts when both sides changed the field', () => {
    const { text } = shown({ state: 'conflict', now: 'One list of ours', theirs: 'One list of theirs' });
    for (const words of [
      'Both changed',
      'When written',
      'One list of projects',
      'Here now',
      'ours',
      'In the file',
      'theirs',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows both texts when what was written is not known any more', () => {
    const { text } = shown({ state: 'conflict', base: null, now: 'Ours', theirs: 'Theirs' });
    expect(text).not.toContain('When written');
    expect(text).toMatch(/Here nowOurs.*In the file.*Theirs/);
  });
});

describe('a long list', () => {
  it('is drawn by the hundred, and nothing of it is left out', () => {
    const entries = Array.from({ length: 230 }, (_, index) => <li key={index}>{`entry ${index}`}</li>);
    render(<ReviewList>{entries}</ReviewList>);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(230);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of what was turned down gives each entry a way back', () => {
    const onBack = vi.fn();
    render(<SettledList title="1 turned down" entries={[{ key: 'k', name: 'D-01' }]} onBack={onBack} />);
    fireEvent.click(screen.getByText('Decide again'));
    expect(onBack).toHaveBeenCalledWith('k');
  });
});
