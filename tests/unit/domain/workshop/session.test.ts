import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import {
  beginInWorkshop,
  buildPromptFrame,
  endWorkshop,
  firstShown,
  stepAgenda,
} from '#shared/domain/workshop/session.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const NOW = isoTime('2027-01-11T10:00:00.000Z');
const at = (minute: number): string => `2027-01-11T09:${String(minute).padStart(2, '0')}:00.000Z`;
const builder = new EngagementBuilder();
const activity = (id: string, body: Partial<BodyOf<'activity'>> = {}) =>
  builder.add('activity', { title: id, ...body }, { id: recordId(id) });

const done = activity('done', { startedAt: at(0), endedAt: at(10) });
const running = activity('running', { startedAt: at(10) });
const coming = activity('coming');
const last = activity('last');
const agenda = [done, running, coming, last];

describe('a press on "next"', () => {
  it('begins what comes next when the room leaves what runs', () => {
    expect(stepAgenda(agenda, running, 'next')).toEqual({ show: coming, begins: true });
  });

  it('only shows when nothing runs, or when what is shown is not what runs', () => {
    expect(stepAgenda([coming, last], coming, 'next')).toEqual({ show: last, begins: false });
    expect(stepAgenda(agenda, done, 'next')).toEqual({ show: running, begins: false });
    expect(stepAgenda(agenda, coming, 'next')).toEqual({ show: last, begins: false });
  });

  it('stops at the end, and begins at the first when nothing is shown', () => {
    expect(stepAgenda(agenda, last, 'next')).toBeNull();
    expect(stepAgenda(agenda, null, 'next')).toEqual({ show: done, begins: false });
  });
});

it('a press on "previous" shows and never touches a time that was taken', () => {
  expect(stepAgenda(agenda, running, 'previous')).toEqual({ show: done, begins: false });
  expect(stepAgenda(agenda, done, 'previous')).toBeNull();
  expect(stepAgenda(agenda, null, 'previous')).toBeNull();
});

it('a session shows what runs, else what comes, else the beginning', () => {
  expect(firstShown(agenda)).toBe(running);
  expect(firstShown([done, coming])).toBe(coming);
  expect(firstShown([done])).toBe(done);
  expect(firstShown([])).toBeNull();
});

it('ending a workshop ends what runs and closes it; beginning again opens it', () => {
  const workshop = builder.add('workshop', { title: 'W', closed: false });
  expect(endWorkshop(workshop, agenda, NOW)).toMatchObject([
    { id: 'running', set: { endedAt: NOW } },
    { id: workshop.id, set: { closed: true } },
  ]);
  const closed = { ...workshop, closed: true };
  expect(beginInWorkshop(closed, [done, coming], coming, NOW)).toMatchObject([
    { id: 'coming', set: { startedAt: NOW } },
    { id: workshop.id, set: { closed: false } },
  ]);
});

it('the room sees the question, never the notes to self', () => {
  const prompt = activity('p', { prompt: 'What stops us?', facilitatorNotes: 'PRIVATE' });
  const frame = buildPromptFrame(prompt, coming, { title: prompt.title });
  expect(frame).toMatchObject({ board: 'prompt', text: 'What stops us?', next: 'coming' });
  expect(JSON.stringify(frame)).not.toContain('PRIVATE');
});
