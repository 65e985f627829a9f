import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/base/ids.ts';
import { mergeNotes, splitNote } from '#shared/domain/workshop/merge-notes.ts';
import { nearNotes } from '#shared/domain/workshop/near-notes.ts';
import { noteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';
import { countingIds } from '../../../builders/store.ts';

describe('merging notes', () => {
  it('keeps the first with what all say, and leads every link to it', () => {
    const builder = new EngagementBuilder();
    const [a, b] = [builder.add('department'), builder.add('department')];
    const kept = builder.add('note', { text: 'Slow', votes: 2, departments: [a.id] });
    const other = builder.add('note', { text: 'Too slow', votes: 3, departments: [a.id, b.id], evidence: 'Log' });
    const need = builder.add('need', { notes: [other.id, kept.id] });
    const followUp = builder.add('followUp', { note: other.id });
    const changes = mergeNotes(builder.build(), [kept, other]);
    expect(changes).toMatchObject([
      { id: kept.id, set: { text: 'Slow\nToo slow', votes: 5, departments: [a.id, b.id], evidence: 'Log' } },
      { id: need.id, set: { notes: [kept.id] } },
      { id: followUp.id, set: { note: kept.id } },
      { op: 'delete', id: other.id },
    ]);
    expect(mergeNotes(builder.build(), [kept])).toEqual([]);
  });

  it('refuses more text than a note can hold, and says nothing twice', () => {
    const builder = new EngagementBuilder();
    const long = builder.add('note', { text: 'a'.repeat(1_500) });
    const longer = builder.add('note', { text: 'b'.repeat(1_500) });
    expect(mergeNotes(builder.build(), [long, longer])).toEqual([]);
    const twice = [builder.add('note', { text: 'Same' }), builder.add('note', { text: ' Same ' })];
    expect(mergeNotes(builder.build(), twice)[0]).toMatchObject({ set: { text: 'Same', votes: null } });
  });
});

it('splits a note into its lines, and loses no word of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/), { minLength: 1, maxLength: 6 }),
      (lines) => {
        const note = new EngagementBuilder().add('note', { text: lines.join('\n'), quadrant: 'threat' });
        const changes = splitNote(note, countingIds());
        expect(changes.length).toBe(lines.length === 1 ? 0 : lines.length);
        const texts = changes.map((change) =>
          change.op === 'create' ? change.body['text'] : change.op === 'update' ? change.set['text'] : null,
        );
        if (changes.length > 0) expect(texts).toEqual(lines);
      },
    ),
  );
});

describe('near-equal notes', () => {
  it('are found whatever the case, marks and small endings, and others are not', () => {
    const builder = new EngagementBuilder();
    const texts = ['Decisions take too long', 'decision takes too long!', 'No single list of projects', 'Élan', 'ELAN'];
    for (const text of texts) builder.add('note', { text });
    const found = nearNotes(builder.build().all('note')).map(({ notes }) => notes.map(({ text }) => text));
    expect(found).toEqual([
      ['Élan', 'ELAN'],
      ['Decisions take too long', 'decision takes too long!'],
    ]);
  });

  it('are found in any order, and every note is like its own copy', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 3, maxLength: 20 }), { maxLength: 6 }), (texts) => {
        const builder = new EngagementBuilder();
        for (const text of texts) builder.add('note', { text: `${text} copied` });
        for (const text of texts) builder.add('note', { text: `${text} copied` });
        const notes = builder.build().all('note');
        const likeness = (list: typeof notes): number[] => nearNotes(list).map((one) => one.likeness);
        expect(likeness(notes)).toEqual(likeness(notes.toReversed()));
        expect(nearNotes(notes).length).toBeGreaterThanOrEqual(texts.length);
      }),
    );
  });
});

it('makes a follow-up, a decision and a parked item of a note, with the note as its origin', () => {
  const builder = new EngagementBuilder();
  const workshop = builder.add('workshop');
  const note = builder.add('note', { text: 'Ask the\nboard', workshop: workshop.id });
  const id = 'new' as RecordId;
  expect(noteOutcome(note, 'followUp', id)).toMatchObject({
    kind: 'followUp',
    body: { text: 'Ask the board', note: note.id, workshop: workshop.id },
  });
  expect(noteOutcome(note, 'decision', id)).toMatchObject({ kind: 'workshopDecision', parentId: workshop.id });
  expect(noteOutcome(note, 'parked', id)).toMatchObject({ kind: 'scopeItem', body: { bucket: 'parked' } });
  expect(noteOutcome(builder.add('note', { text: 'Outside' }), 'decision', id)).toBeNull();
});
