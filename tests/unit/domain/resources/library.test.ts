import { describe, expect, it } from 'vitest';
import { findResource, LIBRARY } from '#shared/domain/resources/library.ts';

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;

describe('the resource library', () => {
  it('holds at least 26 resources', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(26);
  });

  it('names every resource once', () => {
    expect(new Set(LIBRARY.map(({ key }) => key)).size).toBe(LIBRARY.length);
    expect(new Set(LIBRARY.map(({ title }) => title)).size).toBe(LIBRARY.length);
  });

  it('says of each what it is for, when it is used and how it is adapted, in two to four sentences', () => {
    for (const { key, title, category, purpose, whenToUse, howToAdapt } of LIBRARY) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([key, title.trim() === '', category.trim() === '']).toEqual([key, false, false]);
      for (const text of [purpose, whenToUse, howToAdapt]) {
        expect(`${key}: ${text}`).toSatisfy(() => sentences(text) >= 2 && sentences(text) <= 4);
      }
    }
  });

  it('gives every section either questions or columns, none of them empty or twice', () => {
    for (const { key, sections } of LIBRARY) {
      expect([key, sections.length >= 2]).toEqual([key, true]);
      const headings = sections.map(({ heading }) => heading);
      expect([...new Set(headings)]).toEqual(headings);
      for (const { heading, prompts, columns } of sections) {
        expect([key, heading, prompts.length === 0]).toEqual([key, heading, columns.length > 0]);
        const lines = [...prompts, ...columns];
        expect([...new Set(lines)]).toEqual(lines);
        expect([heading, ...lines].filter((text) => text.trim() === '')).toEqual([]);
      }
    }
  });

  it('covers what a project office is asked for', () => {
    const wanted =
      'charter business-case intake-form prioritisation-sheet stakeholder-register raci communication-plan milestone-plan resource-plan budget-tracker raid-log decision-log change-request status-report steering-pack meeting-record lessons benefits-tracker closure-report handover-checklist onboarding-guide escalation-brief check-in-form health-check maturity-assessment glossary';
    for (const key of wanted.split(' ')) expect(findResource(key)?.key).toBe(key);
  });

  it('finds no resource for a key of the client’s own', () => {
    expect(findResource('our-own-form')).toBeUndefined();
    expect(findResource('')).toBeUndefined();
  });
});
