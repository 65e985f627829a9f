import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryResource } from '#shared/domain/resources/library.ts';
import { searchLibrary } from '#shared/domain/resources/search-library.ts';

const sheet: LibraryResource = {
  key: 'own-1',
  title: 'Résumé of a visit',
  category: 'Our own',
  purpose: 'Brings back what no report says.',
  whenToUse: 'Monthly.',
  howToAdapt: 'Keep it short.',
  sections: [{ heading: 'Seen', text: '| Where | Whom we tell |\n| Straße 4 | Property |\n| … |' }],
};
const keys = (query: string): readonly string[] =>
  searchLibrary([...LIBRARY, sheet], query).map(({ resource }) => resource.key);

describe('search in the library', () => {
  it('reads titles, purposes and the body, also of resources that users wrote', () => {
    expect(keys('raci')[0]).toBe('raci');
    expect(keys('interim rule')).toEqual(['escalation-brief']);
    expect(keys('Straße property')).toEqual(['own-1']);
  });

  it('ignores case and diacritics, on both sides', () => {
    expect(keys('RESUME')).toContain('own-1');
    expect(keys('résumé')).toContain('own-1');
    expect(keys('strasse')).toEqual(['own-1']);
  });

  it('wants every word, wherever in the resource it stands', () => {
    expect(keys('resume property')).toEqual(['own-1']);
    expect(keys('resume xylophone')).toEqual([]);
  });

  it('puts what has it in the title first', () => {
    const found = keys('glossary');
    expect(found[0]).toBe('glossary');
    expect(found.length).toBeGreaterThan(1);
  });

  it('shows where it was found, with what was looked for marked in the original spelling', () => {
    const [hit] = searchLibrary([sheet], 'STRASSE');
    expect(hit?.foundIn).toEqual({ heading: 'Seen' });
    expect(hit?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Straße']);
    const [title] = searchLibrary([sheet], 'resume');
    expect(title?.foundIn).toBe('title');
    expect(title?.excerpt[0]).toEqual({ text: 'Résumé', isHit: true });
  });

  it('shortens a long line around what was found', () => {
    const [hit] = searchLibrary(LIBRARY, 'hopeful one in a sentence');
    const excerpt = (hit?.excerpt ?? []).map(({ text }) => text).join('');
    expect(excerpt.length).toBeLessThan(170);
    expect(excerpt).toContain('hopeful');
  });

  it('finds nothing for an empty query', () => {
    expect(keys('  ')).toEqual([]);
  });
});
