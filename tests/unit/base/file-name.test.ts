import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#shared/base/file-name.ts';

describe('the name of a file', () => {
  it('is made of its parts, and leaves out those that are empty', () => {
    expect(safeFileName(['Northwind', 'Collaboration blueprint', '1.1'], 'Document')).toBe(
      'Northwind – Collaboration blueprint – 1.1',
    );
    expect(safeFileName(['Northwind', 'Ballots', ''], 'Document')).toBe('Northwind – Ballots');
    expect(safeFileName(['', ' ', '\u0000'], 'Document')).toBe('Document');
  });

  it('keeps letters of every script', () => {
    expect(safeFileName(['Größe & Söhne', 'تقرير', '日本'], 'Document')).toBe('Größe & Söhne – تقرير – 日本');
  });

  it('is none of the names that Windows reads as a device, in any case and with any ending', () => {
    for (const name of ['NUL', 'con', 'Com1', 'lpt9', 'AUX.report', 'prn']) {
      expect(safeFileName([name], 'Document')).toBe(`_${name}`);
    }
    expect(safeFileName(['Console'], 'Document')).toBe('Console');
    expect(safeFileName(['NUL', 'Report'], 'Document')).toBe('NUL – Report');
  });

  it('cannot write backwards, hide a part of itself or lead to another folder', () => {
    expect(safeFileName(['invoice\u202Excod.exe'], 'Document')).toBe('invoice xcod.exe');
    expect(safeFileName(['../../etc/passwd'], 'Document')).toBe('etc passwd');
    expect(safeFileName(['.hidden'], 'Document')).toBe('hidden');
    expect(safeFileName(['C:\\x\u200By'], 'Document')).toBe('C x y');
  });

  it('shortens the first part for the sake of the others, between what a reader sees as characters', () => {
    const name = safeFileName(['👩‍👩‍👧‍👦'.repeat(60), 'Collaboration blueprint', '1.1'], 'Document');
    expect(name).toMatch(/^(?:👩‍👩‍👧‍👦)+ – Collaboration blueprint – 1\.1$/u);
  });

  it('is never longer than a file system takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const name = safeFileName(parts, 'Document');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(181);
        // oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]|^\.|[. ]$/);
        expect(name).not.toBe('');
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
