import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { openCollecting, rollOf } from '#shared/domain/workshop/collecting.ts';
import { beginTurn, type SealedVotes } from '#shared/domain/workshop/sealed.ts';
import {
  ballotsIn,
  closeVote,
  countPaperBallot,
  handOnBallot,
  setDotsOnPage,
  tallyOf,
} from '#shared/domain/workshop/sealed-votes.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import { countingIds } from '../../../builders/store.ts';
import { NOW, opened, room, seeded } from '../../../builders/secret-room.ts';

const noVotes: SealedVotes = { what: 'votes', handedIn: [], onPaper: 0, dots: {}, turn: null };

function castAll(ballots: readonly (readonly number[])[], setting: ReturnType<typeof room>, order: readonly number[]) {
  const rules = voteRules(setting.activity);
  let sealed = noVotes;
  for (const person of order) {
    sealed = beginTurn(sealed, setting.people[person]!.id)!;
    ballots[person]!.forEach((dots, item) => {
      sealed = setDotsOnPage(sealed, setting.notes[item]!.id, dots, rules);
    });
    sealed = handOnBallot(sealed);
  }
  return sealed;
}

const ballot = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).filter((dots) => dots[0] + dots[1] + dots[2] <= 3);

describe('a dot vote', () => {
  const VOTE = { type: 'vote', voteOn: 'note', dots: 3, dotsPerItem: 2 } as const;

  it('stores the same whoever cast which ballot, and in whatever order they came', () => {
    const setting = room(VOTE);
    const close = (sealed: SealedVotes) => {
      const activity = opened(
        setting.activity,
        setting.people.map(({ id }) => id),
      );
      return JSON.stringify(
        closeVote(setting.data, activity, sealed, { ids: countingIds('t'), shuffle: seeded(), now: NOW }),
      );
    };
    fc.assert(
      fc.property(ballot, ballot, ballot, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (a, b, c, order) => {
        const straight = castAll([a, b, c], setting, [0, 1, 2]);
        const exchanged = castAll([c, a, b], setting, order);
        expect(close(exchanged)).toBe(close(straight));
        // Nor does the sealed record itself know, once a ballot is in.
        expect({ ...exchanged, handedIn: null }).toEqual({ ...straight, handedIn: null });
      }),
    );
  });

  it('names nobody in what the close creates', () => {
    const setting = room(VOTE);
    const ids = setting.people.map(({ id }) => id);
    const changes = closeVote(
      setting.data,
      opened(setting.activity, ids),
      castAll(
        [
          [2, 1, 0],
          [0, 0, 3],
          [1, 1, 1],
        ],
        setting,
        [2, 0, 1],
      ),
      {
        ids: countingIds('t'),
        shuffle: seeded(),
        now: NOW,
      },
    );
    const created = changes.filter(({ op }) => op === 'create');
    expect(created).toHaveLength(3);
    for (const id of ids) expect(JSON.stringify(changes)).not.toContain(id);
  });

  it('keeps to the budget and to the cap, and gives dots back', () => {
    const setting = room(VOTE);
    const rules = voteRules(setting.activity);
    const [one, two, three] = setting.notes.map(({ id }) => id) as [RecordId, RecordId, RecordId];
    let sealed = beginTurn(noVotes, setting.people[0]!.id)!;
    sealed = setDotsOnPage(sealed, one, 3, rules);
    expect(sealed.turn?.page).toEqual({});
    sealed = setDotsOnPage(setDotsOnPage(sealed, one, 2, rules), two, 1, rules);
    expect(setDotsOnPage(sealed, three, 1, rules)).toBe(sealed);
    sealed = setDotsOnPage(setDotsOnPage(sealed, one, 0, rules), three, 2, rules);
    expect(sealed.turn?.page).toEqual({ [two]: 1, [three]: 2 });
  });

  it('counts a voter once, and an open page of nobody else is overwritten', () => {
    const setting = room(VOTE);
    const [ruth, tomas] = setting.people.map(({ id }) => id) as [RecordId, RecordId];
    const begun = beginTurn(noVotes, ruth)!;
    expect(beginTurn(begun, tomas)).toBeNull();
    expect(beginTurn(begun, ruth)).toBe(begun);
    const once = handOnBallot(setDotsOnPage(begun, setting.notes[0]!.id, 1, voteRules(setting.activity)));
    const twice = handOnBallot(
      setDotsOnPage(beginTurn(once, ruth)!, setting.notes[0]!.id, 1, voteRules(setting.activity)),
    );
    expect(twice.dots).toEqual(once.dots);
    expect(ballotsIn(twice)).toBe(1);
  });

  it('counts paper up to the roll and not one ballot further', () => {
    const setting = room(VOTE);
    const rules = voteRules(setting.activity);
    const id = setting.notes[0]!.id;
    const one = countPaperBallot(noVotes, { [id]: 2 }, rules, 2);
    expect(one).toMatchObject({ ok: true, value: { onPaper: 1, dots: { [id]: 2 } } });
    const two = countPaperBallot(one.ok ? one.value : noVotes, {}, rules, 2);
    expect(countPaperBallot(two.ok ? two.value : noVotes, {}, rules, 2)).toMatchObject({
      error: { code: 'vote-roll' },
    });
    expect(countPaperBallot(noVotes, { [id]: 3 }, rules, 2)).toMatchObject({ error: { code: 'vote-cap' } });
    const all = Object.fromEntries(setting.notes.map((note) => [note.id, 2]));
    expect(countPaperBallot(noVotes, all, rules, 2)).toMatchObject({ error: { code: 'vote-budget' } });
  });

  it('opens only with something to vote on, somebody to vote and a cap within the budget', () => {
    const { data, activity, people, facilitator } = room({ ...VOTE, dotsPerItem: 5 });
    const all = people.map(({ id }) => id);
    expect(openCollecting(data, activity, all, NOW)).toMatchObject({ error: { code: 'collect-cap' } });
    const fine = { ...activity, dotsPerItem: 2 };
    expect(openCollecting(data, fine, [facilitator.id], NOW)).toMatchObject({ error: { code: 'collect-nobody' } });
    expect(openCollecting(data, { ...fine, voteOn: 'need' }, all, NOW)).toMatchObject({
      error: { code: 'collect-nothing' },
    });
    const opening = openCollecting(data, fine, [...all, facilitator.id], NOW);
    expect(opening).toMatchObject({
      ok: true,
      value: { changes: [{ set: { voters: all, dots: 3 } }], sealed: noVotes },
    });
    expect(openCollecting(data, opened(fine, all), all, NOW)).toMatchObject({ error: { code: 'collect-open' } });
  });

  it('keeps the dots of somebody who was removed after voting, and the roll shortens', () => {
    const setting = room(VOTE);
    const ids = setting.people.map(({ id }) => id);
    const sealed = castAll(
      [
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
      setting,
      [0, 1, 2],
    );
    const activity = opened(setting.activity, [...ids, recordId('removed')]);
    expect(rollOf(setting.data, activity)).toHaveLength(3);
    const changes = closeVote(setting.data, activity, sealed, { ids: countingIds('t'), shuffle: seeded(), now: NOW });
    expect(changes.at(-1)).toMatchObject({ set: { votersHeard: 3 } });
  });

  it('shows most votes first', () => {
    const { builder, activity } = room(VOTE);
    for (const [text, votes] of [
      ['b', 1],
      ['c', 4],
      ['a', 1],
    ] as const) {
      builder.add('tally', { text, votes }, { parentId: activity.id });
    }
    expect(tallyOf(builder.build(), activity).map(({ text }) => text)).toEqual(['c', 'a', 'b']);
  });
});

it('what is voted on stands in the order of the engagement', () => {
  const { data, activity } = room({ type: 'vote', voteOn: 'note' });
  expect(voteItems(data, activity).map(({ text }) => text)).toEqual(['One list', 'Decide sooner', 'Fewer hand-offs']);
});
