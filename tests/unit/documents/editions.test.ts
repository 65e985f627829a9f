import { describe, expect, test } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { clientEdition } from '#shared/documents/editions/client-edition.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { frozenData } from '#shared/domain/blueprint/versions.ts';
import { writeFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { classOf, isInternalKind } from '#shared/domain/model/classification.ts';
import { emptyValue } from '#shared/domain/model/fields.ts';
import { KIND_NAMES, kindSpec } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, LooseRecord } from '#shared/domain/model/record.ts';
import { deriveNeedScores } from '#shared/domain/needs/need-scores.ts';
import { deriveFeedback } from '#shared/domain/review/feedback.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { filledEngagement } from './filled-engagement.ts';

const filled = filledEngagement({ count: 6, text: (kind, field, index) => `${kind}.${field}.${index}` });
const everything = (data: EngagementData): readonly AnyRecord[] =>
  [...data.everything()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const ALWAYS_WITHHELD = ['note', 'fee', 'author', 'judgement', 'singleScore', 'turnedDown'];

describe('the client edition', () => {
  const told = clientEdition(filled);

  test('has every field empty that is internal by its class, and every other kind of record', () => {
    for (const kind of KIND_NAMES) {
      const records = told.all(kind) as unknown as readonly LooseRecord[];
      expect([kind, records.length]).toEqual([kind, isInternalKind(kind) ? 0 : filled.all(kind).length]);
      for (const [field, spec] of Object.entries(kindSpec(kind).fields)) {
        if (!ALWAYS_WITHHELD.includes(classOf(kind, field))) continue;
        for (const record of records) expect([kind, field, record[field]]).toEqual([kind, field, emptyValue(spec)]);
      }
    }
  });

  test('leaves records as they are in which nothing is withheld', () => {
    for (const kind of ['deliverable', 'milestone', 'kpi', 'tally', 'finding'] as const) {
      expect(told.all(kind)).toEqual(filled.all(kind));
    }
    expect(told.engagement).toEqual({ ...filled.engagement, dayRate: null, internalNotes: '' });
  });

  test('keeps what somebody said only when it was cleared', () => {
    const builder = new EngagementBuilder();
    const words = { quote: 'They listened', quotedPerson: 'Ida Berg' };
    builder.add('departmentRating', { ...words, quoteCleared: false });
    builder.add('departmentRating', { ...words, quoteCleared: true });
    const ratings = clientEdition(builder.build()).all('departmentRating');
    expect(ratings.map(({ quote, quotedPerson }) => [quote, quotedPerson])).toEqual([
      ['', ''],
      ['They listened', ''],
    ]);
  });

  test('says how many could vote and not who', () => {
    const builder = new EngagementBuilder();
    const voters = ['A. Moreno', 'B. Okafor'].map((name) => builder.add('participant', { name }).id);
    const activity = builder.add('activity', { voters });
    const all = clientEdition(builder.build());
    const kept = all.find('activity', activity.id)?.voters ?? [];
    expect(kept).toHaveLength(2);
    expect(kept.map((id) => all.nameOf(id))).toEqual(['', '']);
  });

  test('treats the copies of an agreed version like the records that they hold', () => {
    const builder = new EngagementBuilder();
    const version = builder.add('blueprintVersion', { version: '1.0', status: 'agreed' });
    const need = builder.add('need', { title: 'Planning' });
    const scores = [
      builder.add('needScore', { participant: recordId('p-1'), urgency: 5, impact: 1, comment: 'HIDDEN' }),
      builder.add('needScore', { participant: recordId('p-2'), urgency: 2, impact: 4, comment: 'HIDDEN' }),
    ].map((score) => ({ ...score, parentId: need.id }));
    const blueprint = builder.add('blueprint', { summary: 'We agree', internalNotes: 'HIDDEN' });
    for (const copy of [need, blueprint, ...scores]) {
      builder.add('frozenRecord', { content: writeFrozen(copy as AnyRecord) }, { parentId: version.id });
    }
    builder.add('frozenRecord', { content: '{"HIDDEN": "what nobody can read"' }, { parentId: version.id });
    const told = clientEdition(builder.build());
    expect(JSON.stringify(told.all('frozenRecord'))).not.toContain('HIDDEN');
    const then = frozenData(told, version.id);
    expect(then.one('blueprint')?.summary).toBe('We agree');
    expect(then.all('needScore').map(({ urgency, impact }) => [urgency, impact])).toEqual([
      [2, 1],
      [5, 4],
    ]);
  });
});

describe('single scores in the client edition', () => {
  test('give the same medians, spreads and agreement as before', () => {
    expect(deriveNeedScores(clientEdition(filled))).toEqual(deriveNeedScores(filled));
    const review = filled.all('review')[0]?.id ?? recordId('none');
    expect(deriveFeedback(clientEdition(filled), review)).toEqual(deriveFeedback(filled, review));
  });

  test('tell neither by order, id, time nor neighbour whose they are', () => {
    const scored = (order: readonly number[]): EngagementData => {
      const builder = new EngagementBuilder();
      const need = builder.add('need', { title: 'Planning' });
      const people = [
        { participant: recordId('ada'), urgency: 5, impact: 1 },
        { participant: recordId('ben'), urgency: 1, impact: 3 },
        { participant: recordId('cleo'), urgency: 4, impact: 5 },
      ];
      for (const index of order) builder.add('needScore', people[index], { parentId: need.id });
      return clientEdition(builder.build());
    };
    expect(scored([2, 0, 1]).all('needScore')).toEqual(scored([0, 1, 2]).all('needScore'));
  });
});

describe('the list of what is withheld', () => {
  const said = (data: EngagementData): readonly (readonly [string, string, string, string])[] =>
    withheldItems(data).flatMap(({ title, values }) =>
      values.map(({ field, text, why }) => [title, field, text, why] as const),
    );

  test('names record, field, text and reason of everything that the client edition leaves out', () => {
    const builder = new EngagementBuilder({ dayRate: 1250 });
    const finance = builder.add('department', { name: 'Finance', note: 'Short of two people' });
    const ada = builder.add('participant', { name: 'Ada Lind' });
    const need = builder.add('need', { title: 'Planning' }, { ref: 'N-04' });
    builder.add('needScore', { participant: ada.id, urgency: 4, impact: 5 }, { parentId: need.id });
    builder.add('dayLog', { department: finance.id, note: 'Board prepared' });
    builder.add('departmentRating', { helped: 'The plan', quote: 'Finally a plan' });
    builder.add('activity', { title: 'Dots', voters: [ada.id] });
    expect(said(builder.build())).toEqual([
      ['Northwind', 'dayRate', '1250', 'fee'],
      ['Finance', 'note', 'Short of two people', 'note'],
      ['Dots', 'voters', 'Ada Lind', 'onlyNumber'],
      ['N-04 Planning', 'participant', 'Ada Lind', 'author'],
      ['N-04 Planning', 'urgency', '4', 'singleScore'],
      ['N-04 Planning', 'impact', '5', 'singleScore'],
      ['Finance', 'note', 'Board prepared', 'note'],
      ['The plan', 'quote', 'Finally a plan', 'notCleared'],
    ]);
  });

  test('leaves out what is empty, what was cleared, and scores that name nobody', () => {
    const builder = new EngagementBuilder();
    const need = builder.add('need', { title: 'Planning' });
    builder.add('needScore', { urgency: 4, impact: 5 }, { parentId: need.id });
    builder.add('departmentRating', { quote: 'Finally a plan', quoteCleared: true });
    expect(said(builder.build())).toEqual([]);
  });

  test('is empty for a client edition', () => {
    expect(withheldItems(filled).length).toBeGreaterThan(50);
    expect(withheldItems(clientEdition(filled))).toEqual([]);
  });
});

test('the client edition of a client edition is the same', () => {
  const once = clientEdition(filled);
  expect(everything(clientEdition(once))).toEqual(everything(once));
});
