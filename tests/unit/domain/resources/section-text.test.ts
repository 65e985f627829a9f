import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSectionText, plainSectionText } from '#shared/domain/resources/section-text.ts';

describe('the text of a section', () => {
  it('says by its lines what they are', () => {
    const text = [
      'Read it aloud.',
      '? Who is missing?',
      '[ ] The room is booked',
      '☐ So is the projector',
      '- One voice each',
      '> “Thank you.”',
      'Decided by: ____',
    ].join('\n');
    expect(parseSectionText(text)).toEqual([
      { type: 'paragraph', lines: ['Read it aloud.'] },
      { type: 'questions', items: ['Who is missing?'] },
      { type: 'checklist', items: ['The room is booked', 'So is the projector'] },
      { type: 'list', items: ['One voice each'] },
      { type: 'wording', lines: ['“Thank you.”'] },
      { type: 'fields', labels: ['Decided by'] },
    ]);
  });

  it('takes the first row of a table for its header, and “…” for room to add rows', () => {
    expect(parseSectionText('| Role | Person |\n| Sponsor | A. Moreno |\n| … |')).toEqual([
      { type: 'table', columns: ['Role', 'Person'], rows: [['Sponsor', 'A. Moreno']], hasRoom: true },
    ]);
    expect(parseSectionText('| Level | Means |\n| --- | --- |\n| 1 | by chance |')).toEqual([
      { type: 'table', columns: ['Level', 'Means'], rows: [['1', 'by chance']], hasRoom: false },
    ]);
  });

  it('gives a table of a header alone room to write', () => {
    expect(parseSectionText('| Role | Person |')).toMatchObject([{ rows: [], hasRoom: true }]);
  });

  it('loses nothing of a row that does not fit: short ones are filled up, long ones keep the rest in their last cell', () => {
    expect(parseSectionText('| a | b |\n| 1 |\n| 1 | 2 | 3 |')).toMatchObject([
      {
        rows: [
          ['1', ''],
          ['1', '2 · 3'],
        ],
      },
    ]);
  });

  it('begins another table after an empty line', () => {
    expect(parseSectionText('| a | b |\n\n| c | d |')).toHaveLength(2);
  });

  it('never fails, and keeps every word, whatever is typed', () => {
    const mark = fc.constantFrom('', '- ', '? ', '[ ] ', '> ', '| ', '|', '____', '\n', '\n\n', ' | ', '…');
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, word), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const kept = plainSectionText(text);
        for (const said of text.match(/[a-z]+/g) ?? []) expect(kept).toContain(said);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseSectionText(text).length >= 0));
  });
});
