import { describe, expect, it } from 'vitest';
import type { Shuffle } from '#shared/base/shuffle.ts';
import { openCollecting } from '#shared/domain/workshop/collecting.ts';
import { beginTurn, type SealedNotes } from '#shared/domain/workshop/sealed.ts';
import {
  addSealedNotes,
  draftOnPage,
  handOnNotes,
  removeFromPage,
  revealNotes,
  takeUpOnPage,
  writeOnPage,
} from '#shared/domain/workshop/sealed-notes.ts';
import { NOW, opened, room, seeded } from '../../../builders/secret-room.ts';
import { countingIds } from '../../../builders/store.ts';

describe('notes that are written alone', () => {
  const ALONE = { type: 'brainstorm', isPrivate: true } as const;
  const nothing: SealedNotes = { what: 'notes', handedIn: [], notes: [], turn: null };

  function written(order: readonly number[], setting: ReturnType<typeof room>, isNamed: boolean, shuffle: Shuffle) {
    let sealed = nothing;
    for (const person of order) {
      sealed = writeOnPage(beginTurn(sealed, setting.people[person]!.id)!, `From ${person} a\nFrom ${person} b`, '');
      sealed = handOnNotes(sealed, isNamed, shuffle);
    }
    return sealed;
  }

  it('are revealed whole, and without names when that was said', () => {
    const setting = room(ALONE);
    const people = setting.people.map(({ id }) => id);
    const sealed = written([0, 1, 2], setting, false, seeded());
    const activity = opened(setting.activity, people, { naming: 'anonymous' });
    const changes = revealNotes(activity, sealed, { ids: countingIds('n'), shuffle: seeded(), now: NOW });
    const texts = changes.flatMap((change) => (change.op === 'create' ? [change.body['text']] : []));
    expect(texts).toHaveLength(6);
    expect(new Set(texts)).toEqual(new Set([0, 1, 2].flatMap((one) => [`From ${one} a`, `From ${one} b`])));
    for (const id of people) expect(JSON.stringify([changes, { ...sealed, handedIn: [] }])).not.toContain(id);
  });

  it('lie in an order that a fair shuffle made, not in the order of the room', () => {
    const setting = room(ALONE);
    const firsts = new Set<unknown>();
    for (let seed = 1; seed < 60; seed += 1) {
      const shuffle = seeded(seed * 7_919);
      const sealed = written([0, 1, 2], setting, false, shuffle);
      const changes = revealNotes(setting.activity, sealed, { ids: countingIds('n'), shuffle, now: NOW });
      firsts.add(changes[0]?.op === 'create' ? changes[0].body['text'] : null);
    }
    expect(firsts.size).toBe(6);
  });

  it('have their authors only when names were announced before it began', () => {
    const setting = room(ALONE);
    const people = setting.people.map(({ id }) => id);
    const sealed = written([1], setting, true, seeded());
    const reveal = (naming: 'anonymous' | 'named') =>
      revealNotes(opened(setting.activity, people, { naming }), sealed, {
        ids: countingIds('n'),
        shuffle: seeded(),
        now: NOW,
      });
    expect(reveal('named')[0]).toMatchObject({ body: { author: people[1] } });
    // Even if names had got into the sealed record, the reveal keeps to what was said.
    expect(JSON.stringify(reveal('anonymous'))).not.toContain(people[1]);
  });

  it('are not lost when the reveal comes while a page is open, nor when the facilitator typed them', () => {
    const setting = room(ALONE);
    const page = writeOnPage(beginTurn(nothing, setting.people[0]!.id)!, 'Half a page', '');
    const open = draftOnPage(page, 'Half a no', '');
    const both = addSealedNotes(open, 'Said aloud', { quadrant: '', author: null }, seeded());
    const changes = revealNotes(setting.activity, both, { ids: countingIds('n'), shuffle: seeded(), now: NOW });
    const texts = changes.flatMap((change) => (change.op === 'create' ? [change.body['text']] : []));
    expect(new Set(texts)).toEqual(new Set(['Half a page', 'Half a no', 'Said aloud']));
  });

  it('can be changed and taken away by the one who writes', () => {
    const { people } = room(ALONE);
    let sealed = writeOnPage(beginTurn(nothing, people[0]!.id)!, '- one\n- two', 'threat');
    sealed = takeUpOnPage(draftOnPage(sealed, 'three', ''), 0);
    expect(sealed.draft).toEqual({ text: 'one', quadrant: 'threat' });
    sealed = removeFromPage(writeOnPage(sealed, 'One, better', 'threat'), 0);
    expect(sealed.turn?.page.map(({ text }) => text)).toEqual(['three', 'One, better']);
  });

  it('are kept while they are typed, and nothing of one page stands on the next', () => {
    const { people } = room(ALONE);
    const typed = draftOnPage(beginTurn(nothing, people[0]!.id)!, 'Half a no', 'threat');
    const handedOn = handOnNotes(typed, false, seeded());
    expect(handedOn.notes).toEqual([{ text: 'Half a no', quadrant: 'threat', author: null }]);
    expect(handedOn.draft).toBeNull();
    expect(beginTurn(handedOn, people[1]!.id)?.draft).toBeNull();
    expect(draftOnPage(nothing, 'Typed on no page', '')).toBe(nothing);
  });

  it('have their naming settled when they are opened', () => {
    const { data, activity, people } = room(ALONE);
    const opening = openCollecting(
      data,
      activity,
      people.map(({ id }) => id),
      NOW,
    );
    expect(opening).toMatchObject({ value: { changes: [{ set: { naming: 'anonymous' } }] } });
  });
});
