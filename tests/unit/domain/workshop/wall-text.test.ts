import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces, wallText } from '#shared/domain/workshop/wall-text.ts';

describe('the text of a note on the wall', () => {
  it('is its first 80 characters, and says that there is more', () => {
    expect(wallText('a'.repeat(80))).toBe('a'.repeat(80));
    expect(wallText('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
  });

  it('never ends in half of a character', () => {
    const shown = wallText('🚢'.repeat(90));
    expect(shown).toBe(`${'🚢'.repeat(79)}…`);
  });
});

describe('pieces of a long text', () => {
  it('keep every word, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z.!?]{1,30}$/), { maxLength: 200 }), (words) => {
        expect(textPieces(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('are its lines, and no longer than a page can hold several of', () => {
    expect(textPieces('What stays?\n\nWhat goes?')).toEqual(['What stays?', 'What goes?']);
    for (const piece of textPieces('We agree on this sentence. '.repeat(40)))
      expect(piece.length).toBeLessThanOrEqual(160);
  });
});
