import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, MOST_WORD_PAIRS, type DiffPiece } from '#shared/base/word-diff.ts';

const join = (pieces: readonly DiffPiece[], left: DiffPiece['op'] | '') =>
  pieces
    .filter(({ op }) => op === 'kept' || op === left)
    .map(({ text }) => text)
    .join('');

const word = fc.constantFrom('five', 'ten', 'days', ' ', '  ', '\n', ',', '.', '5,000', 'Größe', '🙂', '\ud83d');
// Two texts that are versions of each other: each part is in both, or in one of them.
const related = fc
  .array(fc.tuple(word, fc.constantFrom('both', 'both', 'old', 'new')), { maxLength: 30 })
  .map((parts) => {
    const side = (own: string) =>
      parts
        .filter(([, where]) => where === 'both' || where === own)
        .map(([text]) => text)
        .join('');
    return [side('old'), side('new')] as const;
  });
const any = fc.string({ unit: 'binary' });
const texts = fc.oneof(related, fc.tuple(any, any));

describe('a word diff', () => {
  it('gives the new text from what is kept and added, the old one from what is kept and removed', () => {
    fc.assert(
      fc.property(texts, ([before, after]) => {
        const pieces = diffWords(before, after);
        expect(join(pieces, 'added')).toBe(after);
        expect(join(pieces, 'removed')).toBe(before);
      }),
    );
  });

  it('has only kept pieces for equal texts, and no empty piece', () => {
    fc.assert(
      fc.property(texts, ([before, after]) => {
        expect(diffWords(before, before).every(({ op }) => op === 'kept')).toBe(true);
        expect(diffWords(before, after).every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('names the words that differ, numbers and compounds whole', () => {
    expect(diffWords('Read access within ten working days.', 'Read access within five working days.')).toEqual([
      { op: 'kept', text: 'Read access within ' },
      { op: 'removed', text: 'ten' },
      { op: 'added', text: 'five' },
      { op: 'kept', text: ' working days.' },
    ]);
    expect(diffWords('Up to EUR 2,500 a home', 'Up to EUR 5,000 a home')[1]).toEqual({ op: 'removed', text: '2,500' });
  });

  it('keeps a changed phrase together', () => {
    expect(diffWords('We meet once a month in town', 'We meet every two weeks in town')).toEqual([
      { op: 'kept', text: 'We meet ' },
      { op: 'removed', text: 'once a month' },
      { op: 'added', text: 'every two weeks' },
      { op: 'kept', text: ' in town' },
    ]);
  });

  it('shows before and after where next to nothing is shared', () => {
    expect(diffWords('Minutes of the executive', 'A decision log, kept by the PMO')).toHaveLength(2);
  });

  it('shows what was cut off however little is left', () => {
    expect(diffWords('Register, month-end figures of Housing and Repairs', 'Register')).toEqual([
      { op: 'kept', text: 'Register' },
      { op: 'removed', text: ', month-end figures of Housing and Repairs' },
    ]);
  });

  it('shows before and after where the texts are too long to compare', () => {
    const count = Math.ceil(Math.sqrt(MOST_WORD_PAIRS)) / 2 + 1;
    const long = (stem: string) => Array.from({ length: count }, (_, i) => `${stem}${i} shared${i}`).join(' ');
    expect(diffWords(long('a'), long('b')).map(({ op }) => op)).toEqual(['removed', 'added']);
    const short = (stem: string) => `${stem}1 shared one ${stem}2 shared two`;
    expect(diffWords(short('a'), short('b')).length).toBeGreaterThan(2);
  });
});
