import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import {
  agendaState,
  beginActivity,
  parseTimeOfDay,
  planAgenda,
  printTimeOfDay,
  suggestCuts,
  timerTone,
} from '#shared/domain/workshop/agenda.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

type Row = Partial<BodyOf<'activity'>>;

function agenda(...rows: readonly Row[]) {
  const builder = new EngagementBuilder();
  return rows.map((row) => builder.add('activity', row));
}

const at = (minutes: number): IsoTime => isoTime(new Date(Date.UTC(2027, 0, 4, 9) + minutes * 60_000).toISOString());

describe('a planned agenda', () => {
  it('gives each activity its time of day; later ones follow when one grows', () => {
    const rows = agenda({ minutes: 20 }, { minutes: null }, { minutes: 45 });
    expect(planAgenda('9:30', rows).map(({ from, to }) => [from, to])).toEqual([
      ['09:30', '09:50'],
      ['09:50', '10:05'],
      ['10:05', '10:50'],
    ]);
    expect(planAgenda('', rows).map(({ from, offset }) => [from, offset])).toEqual([
      [null, 0],
      [null, 20],
      [null, 35],
    ]);
  });

  it('reads and writes times of day, past midnight too, and nothing else', () => {
    expect(['9:30', '09.30', '24:00', '9:60', 'noon', ''].map(parseTimeOfDay)).toEqual([
      570,
      570,
      null,
      null,
      null,
      null,
    ]);
    expect(printTimeOfDay(24 * 60 + 5)).toBe('00:05');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(parseTimeOfDay(printTimeOfDay(minutes))).toBe(minutes);
      }),
    );
  });
});

describe('a running agenda', () => {
  it('knows what runs, what is left of it and how far it is behind, from stored moments alone', () => {
    const rows = agenda(
      { minutes: 20, startedAt: at(0), endedAt: at(26) },
      { minutes: 30, startedAt: at(26) },
      { minutes: 15 },
    );
    expect(agendaState(rows, at(46))).toMatchObject({
      current: { id: rows[1]?.id },
      next: { id: rows[2]?.id },
      secondsLeft: 600,
      behind: 6,
    });
    // Ten minutes asleep are ten minutes less; running over adds to what is behind.
    expect(agendaState(rows, at(60))).toMatchObject({ secondsLeft: -240, behind: 10 });
  });

  it('is ahead when something took less, and nothing before it begins', () => {
    expect(agendaState(agenda({ minutes: 20, startedAt: at(0), endedAt: at(12) }), at(30)).behind).toBe(-8);
    expect(agendaState(agenda({ minutes: 20 }), at(30))).toMatchObject({ current: null, secondsLeft: null, behind: 0 });
  });

  it('ends one activity in the moment in which the next begins', () => {
    const rows = agenda({ startedAt: at(0) }, {});
    expect(beginActivity(rows, rows[1] ?? null, at(9))).toMatchObject([
      { id: rows[0]?.id, set: { endedAt: at(9) } },
      { id: rows[1]?.id, set: { startedAt: at(9), endedAt: '' } },
    ]);
    expect(beginActivity(rows, null, at(9))).toHaveLength(1);
  });
});

describe('what to cut', () => {
  it('takes from talk before it takes from work, never from breaks, votes or what has begun', () => {
    const rows = agenda(
      { type: 'discussion', minutes: 30, startedAt: at(0) },
      { type: 'swot', minutes: 40 },
      { type: 'break', minutes: 20 },
      { type: 'vote', minutes: 20 },
      { type: 'discussion', minutes: 20 },
    );
    expect(suggestCuts(rows, 15).map(({ activity, minutes }) => [activity.type, minutes])).toEqual([
      ['discussion', 10],
      ['swot', 5],
    ]);
    expect(suggestCuts(rows, 0)).toEqual([]);
  });

  it('never takes more than is behind, nor more than an activity has', () => {
    const type = fc.constantFrom('prompt', 'discussion', 'swot', 'break', 'vote', 'custom', '') as fc.Arbitrary<
      BodyOf<'activity'>['type']
    >;
    const rows = fc.array(fc.record({ type, minutes: fc.option(fc.integer({ min: 0, max: 90 })) }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 120 }), (given, behind) => {
        const cuts = suggestCuts(agenda(...given), behind);
        for (const { activity, minutes } of cuts) {
          expect(minutes > 0 && minutes <= Math.max(activity.minutes ?? 15, 5)).toBe(true);
          expect(['break', 'vote']).not.toContain(activity.type);
        }
        const whole = cuts.filter(({ activity, minutes }) => minutes < (activity.minutes ?? 15));
        const sum = whole.reduce((total, { minutes }) => total + minutes, 0);
        expect(sum).toBeLessThanOrEqual(behind);
      }),
    );
  });
});

it('a countdown changes its tone at a fifth and at a twentieth of its time, and when it is over', () => {
  const tones = [601, 600, 121, 120, 31, 30, 0, -1].map((left) => timerTone(left, 600));
  expect(tones).toEqual(['calm', 'calm', 'calm', 'soon', 'soon', 'last', 'last', 'over']);
});
