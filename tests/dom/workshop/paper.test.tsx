import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sealed, SealedScores, SealedVotes } from '#shared/domain/workshop/sealed.ts';
import { engagementId } from '#shared/base/ids.ts';
import { PaperScores } from '#renderer/features/workshop/collect/paper-scores.tsx';
import { PaperVotes } from '#renderer/features/workshop/collect/paper-votes.tsx';
import type { Collecting } from '#renderer/features/workshop/collect/use-collect.ts';
import { EngagementProvider, ServicesProvider, type Services } from '#renderer/features/records/index.ts';
import { ToastRegion } from '#renderer/ui/toasts.tsx';
import { EngagementBuilder } from '../../builders/engagement.ts';

afterEach(cleanup);

/** What is stored, and a screen that hears of it only when it is told: a disk that is slower than two hands. */
class SlowDisk<S extends Sealed> implements Collecting<S> {
  stored: S;
  private readonly waiting: (() => void)[] = [];

  constructor(readonly sealed: S) {
    this.stored = sealed;
  }

  change = (work: (sealed: S) => S): Promise<boolean> =>
    new Promise((resolve) => {
      this.waiting.push(() => {
        this.stored = work(this.stored);
        resolve(true);
      });
    });

  async writeAll(): Promise<void> {
    await act(async () => {
      for (const write of this.waiting.splice(0)) write();
      await Promise.resolve();
    });
  }
}

function room() {
  const builder = new EngagementBuilder();
  const workshop = builder.add('workshop', { title: 'W' });
  const roll = ['Daniel', 'Ruth', 'Tomas'].map((name) => builder.add('participant', { name }));
  builder.add('need', { title: 'One list' });
  const voters = roll.map(({ id }) => id);
  const activity = builder.add('activity', { title: 'A', type: 'scoring', voters }, { parentId: workshop.id });
  return { builder, roll, activity };
}

const shown = (screenOf: React.ReactNode): void => {
  render(
    <ServicesProvider services={{} as Services}>
      <EngagementProvider id={engagementId('e')}>{screenOf}</EngagementProvider>
      <ToastRegion />
    </ServicesProvider>,
  );
};

function typeSheet(first: HTMLElement, keys: string): void {
  first.focus();
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? first, { key });
  fireEvent.keyDown(document.activeElement ?? first, { key: 'Enter' });
}

describe('sheets of paper that are typed in faster than they are written', () => {
  it('are each taken in for the next participant', async () => {
    const { builder, roll, activity } = room();
    const disk = new SlowDisk<SealedScores>({ what: 'scores', handedIn: [], scores: [], turn: null });
    shown(<PaperScores activity={activity} data={builder.build()} roll={roll} collecting={disk} />);
    for (const keys of ['55', '11', '32']) typeSheet(screen.getByRole('textbox', { name: /^Urgency of/ }), keys);
    expect(screen.queryByText(/taken in/)).toBeNull();
    await disk.writeAll();
    expect(disk.stored.handedIn.toSorted()).toEqual(roll.map(({ id }) => id).toSorted());
    expect(disk.stored.scores).toHaveLength(3);
    expect(screen.getAllByText(/taken in/).length).toBeGreaterThan(0);
  });

  it('are never counted beyond the roll: the one too many is given back with a sentence', async () => {
    const { builder, activity } = room();
    const need = builder.build().all('need')[0]!;
    const vote = { ...activity, type: 'vote' as const, voteOn: 'need' as const, dotsPerItem: 2 };
    const disk = new SlowDisk<SealedVotes>({ what: 'votes', handedIn: [], dots: {}, onPaper: 2, turn: null });
    shown(<PaperVotes activity={vote} data={builder.build()} collecting={disk} />);
    const field = screen.getByRole('textbox', { name: /One list/ });
    typeSheet(field, '1');
    typeSheet(field, '2');
    expect(screen.queryByText('Ballot counted')).toBeNull();
    await disk.writeAll();
    expect(disk.stored).toMatchObject({ onPaper: 3, dots: { [need.id]: 1 } });
    expect(screen.getByText(/One ballot more would be one too many/)).toBeTruthy();
    expect(field).toHaveProperty('value', '2');
  });
});
