import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import { NOTE_MAX } from '#shared/domain/model/fields.ts';
import { captureNotes, splitNotes } from '#shared/domain/workshop/add-note.ts';
import { moveNote, moveNotes } from '#shared/domain/workshop/move-note.ts';
import { EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

describe('capturing notes', () => {
  it('makes one note of each line of a pasted list, without bullets, numbers and empty lines', () => {
    expect(splitNotes('• Late\r\n\n 2. Lost\t papers\n- [ ] \n* 3D printing\n-5 % margin\n(4) Noise')).toEqual([
      'Late',
      'Lost papers',
      '[ ]',
      '3D printing',
      '-5 % margin',
      'Noise',
    ]);
  });

  it('keeps the number that a single typed line begins with', () => {
    expect(splitNotes('3. quarter was bad')).toEqual(['3. quarter was bad']);
  });

  it('loses nothing of a line that is longer than a note can be, and cuts no character in two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', '🙂', 'שלום', ' '), { minLength: 600, maxLength: 1500 }),
        (parts) => {
          const text = parts.join('');
          const notes = splitNotes(text);
          for (const note of notes) {
            expect(note.length).toBeLessThanOrEqual(NOTE_MAX);
            expect(note.isWellFormed()).toBe(true);
          }
          expect(notes.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('cuts a text without spaces between characters, never through one', () => {
    const notes = splitNotes(`a${'🙂'.repeat(NOTE_MAX)}`);
    expect(notes.every((note) => note.isWellFormed() && note.length <= NOTE_MAX)).toBe(true);
  });

  it('cleans what a document could not hold', () => expect(splitNotes('a\u0000b\uD800')).toEqual(['ab\uFFFD']));

  it('gives all notes their quadrant and workshop, in order', () => {
    const changes = captureNotes('one\ntwo', 'threat', { workshop: recordId('w') }, numberedIds('n'));
    expect(changes).toMatchObject([
      { op: 'create', id: 'n-1', body: { text: 'one', quadrant: 'threat', workshop: 'w' } },
      { op: 'create', id: 'n-2', body: { text: 'two', quadrant: 'threat', workshop: 'w' } },
    ]);
    expect(captureNotes(' \n ', '', {}, numberedIds())).toEqual([]);
  });
});

describe('moving notes', () => {
  function three() {
    const builder = new EngagementBuilder();
    return [1, 2, 3].map((n) => builder.add('note', { text: String(n), quadrant: 'weakness' }));
  }

  it('changes nothing when a note is dropped where it lies', () => {
    const [first, second, third] = three();
    if (first === undefined || second === undefined || third === undefined) throw new Error('three notes');
    const between = { before: first.order, after: third.order };
    expect(moveNote(second, { quadrant: 'weakness', between })).toEqual([]);
  });

  it('moves a note between its new neighbours and into its quadrant in one change', () => {
    const [first, second, third] = three();
    if (first === undefined || second === undefined || third === undefined) throw new Error('three notes');
    const [change] = moveNote(third, { quadrant: 'threat', between: { before: first.order, after: second.order } });
    expect(change).toMatchObject({ set: { quadrant: 'threat', order: orderBetween(first.order, second.order) } });
  });

  it('moves several notes to the end, in order, and leaves those that are there already', () => {
    const notes = three();
    const last = notes.at(-1)?.order ?? null;
    const there = new EngagementBuilder().add('note', { quadrant: 'threat' });
    const orders = moveNotes([...notes, there], 'threat', last).map((change) =>
      change.op === 'update' ? change.set['order'] : null,
    );
    expect(orders).toHaveLength(3);
    expect(orders.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(orders);
    expect(String(orders[0]) > String(last)).toBe(true);
  });
});
