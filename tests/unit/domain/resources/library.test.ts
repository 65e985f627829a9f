import { describe, expect, it } from 'vitest';
import { CATEGORIES, findResource, LIBRARY, type LibraryResource } from '#shared/domain/resources/library.ts';
import { parseSectionText, plainSectionText, type SectionPart } from '#shared/domain/resources/section-text.ts';

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;
const partsOf = ({ sections }: LibraryResource): readonly SectionPart[] =>
  sections.flatMap(({ text }) => parseSectionText(text));
const everyResource = LIBRARY.map((resource) => [resource.key, resource] as const);

describe('the resource library', () => {
  it('holds at least 26 resources', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(26);
  });

  it('names every resource once', () => {
    expect(new Set(LIBRARY.map(({ key }) => key)).size).toBe(LIBRARY.length);
    expect(new Set(LIBRARY.map(({ title }) => title)).size).toBe(LIBRARY.length);
  });

  it('covers what a project office is asked for', () => {
    const wanted =
      'charter business-case intake-form prioritisation-sheet stakeholder-register raci communication-plan milestone-plan resource-plan budget-tracker raid-log decision-log change-request status-report steering-pack meeting-record lessons benefits-tracker closure-report handover-checklist onboarding-guide escalation-brief check-in-form health-check maturity-assessment glossary';
    for (const key of wanted.split(' ')) expect(findResource(key)?.key).toBe(key);
  });

  it('keeps every category, and no resource outside them', () => {
    expect([...new Set(LIBRARY.map(({ category }) => category))].toSorted()).toEqual([...CATEGORIES].toSorted());
  });

  it('finds no resource for a key of the client’s own', () => {
    expect(findResource('our-own-form')).toBeUndefined();
    expect(findResource('')).toBeUndefined();
  });

  it('says nothing twice: no sentence of one resource stands in another', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { key, purpose, whenToUse, howToAdapt, sections } of LIBRARY) {
      const lines = [purpose, whenToUse, howToAdapt, ...sections.map(({ text }) => plainSectionText(text))].join('\n');
      // A short phrase is a term, not a sentence.
      const said = new Set(lines.split(/(?<=[.?!])\s+|\n/).filter((sentence) => sentence.split(' ').length >= 5));
      for (const sentence of said) {
        const other = seen.get(sentence);
        if (other !== undefined) twice.push(`${other}, ${key}: ${sentence}`);
        seen.set(sentence, key);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe.each(everyResource)('the resource %s', (_, resource) => {
  const parts = partsOf(resource);
  const tables = parts.filter((part) => part.type === 'table');

  it('says what it is for, when it is used and how it is adapted, in two to four sentences', () => {
    expect(resource.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(resource.title.trim()).not.toBe('');
    for (const text of [resource.purpose, resource.whenToUse, resource.howToAdapt]) {
      expect(text).toSatisfy(() => sentences(text) >= 2 && sentences(text) <= 4);
    }
  });

  it('has at least four sections, each with a heading of its own and something in it', () => {
    const headings = resource.sections.map(({ heading }) => heading);
    expect(headings.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(headings)]).toEqual(headings);
    expect(headings.filter((heading) => heading.trim() === '')).toEqual([]);
    expect(resource.sections.filter(({ text }) => parseSectionText(text).length === 0)).toEqual([]);
  });

  it('works: at least two tables with rows, and something that asks, is ticked or is copied', () => {
    expect(tables.filter(({ rows }) => rows.length > 0).length).toBeGreaterThanOrEqual(2);
    const asks = parts.filter(({ type }) => ['questions', 'checklist', 'wording', 'fields', 'list'].includes(type));
    expect(asks.length).toBeGreaterThanOrEqual(2);
    expect(plainSectionText(resource.sections.map(({ text }) => text).join('\n')).split(/\s+/).length).toBeGreaterThan(
      200,
    );
  });

  it('has only tables whose rows fit their columns, with columns that differ', () => {
    for (const { text } of resource.sections) {
      for (const block of text.split(/\n\s*\n/)) {
        const rows = block.split('\n').filter((line) => line.startsWith('|') && line.trim() !== '| … |');
        const widths = rows.map((row) => row.split('|').length);
        expect([resource.key, ...new Set(widths)].length).toBeLessThanOrEqual(2);
      }
    }
    for (const { columns, rows } of tables) {
      expect(columns.length).toBeGreaterThanOrEqual(2);
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.filter((row) => row.every((cell) => cell === ''))).toEqual([]);
      expect(columns.slice(1).filter((column) => column === '')).toEqual([]);
    }
  });
});
