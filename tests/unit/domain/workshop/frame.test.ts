import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { kindSpec, type BodyOf, type Kind } from '#shared/domain/model/kinds.ts';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import { buildClustersFrame, layoutBoard } from '#shared/domain/workshop/cluster-board.ts';
import { buildCollectFrame, buildScoresFrame, buildTallyFrame } from '#shared/domain/workshop/collect-frame.ts';
import { projectDashboard } from '#shared/domain/monitoring/projected-dashboard.ts';
import { buildDashboardFrame, LATE_SHOWN } from '#shared/domain/workshop/dashboard-frame.ts';
import { buildMatrixFrame, buildSwotFrame } from '#shared/domain/workshop/frame.ts';
import { buildPromptFrame } from '#shared/domain/workshop/session.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  note: ['text', 'quadrant', 'votes'],
  need: ['title', 'agreedUrgency', 'agreedImpact'],
  cluster: ['title', 'isCollapsed'],
  activity: [
    'title',
    'prompt',
    'type',
    'naming',
    'voteOn',
    'dots',
    'dotsPerItem',
    'votersHeard',
    'minutes',
    'startedAt',
  ],
  tally: ['text', 'votes'],
};

// A value that can be recognised wherever it turns up; numbers carry a fraction that no score has.
function canary(spec: FieldSpec, name: string, salt: string): unknown {
  if (spec.type === 'text') return `PRIVATE-${name}-${salt}`;
  if (spec.type === 'number') return 3.14159;
  if (spec.type === 'link') return `PRIVATE-${name}-${salt}`;
  if (spec.type === 'links') return [`PRIVATE-${name}-${salt}`];
  if (spec.type === 'choice') return spec.options[0];
  if (spec.type === 'choices') return spec.options;
  return spec.type === 'flag' ? true : '1999-12-31';
}

function withCanaries<K extends Kind>(kind: K, salt: string, shown: Partial<BodyOf<K>>): Partial<BodyOf<K>> {
  const hidden = Object.entries(kindSpec(kind).fields)
    .filter(([name]) => !(PUBLIC[kind] ?? []).includes(name))
    .map(([name, spec]) => [name, canary(spec, name, salt)]);
  return { ...Object.fromEntries(hidden), ...shown } as Partial<BodyOf<K>>;
}

const salts = fc.stringMatching(/^[a-z]{1,8}$/);
const halves = fc.integer({ min: 2, max: 10 }).map((value) => value / 2);

function expectNothingPrivate(frame: object): void {
  const text = JSON.stringify(frame);
  for (const trace of ['PRIVATE-', '3.14159', '1999-12-31']) expect(text).not.toContain(trace);
}

describe('frames for the audience', () => {
  it('carry nothing of a note but what is on the list of public fields', () => {
    const notes = fc.array(
      fc.record({ salt: salts, quadrant: fc.constantFrom('strength', 'threat', ''), votes: fc.nat(20) }),
    );
    fc.assert(
      fc.property(notes, fc.boolean(), (given, votesRevealed) => {
        const builder = new EngagementBuilder();
        const made = given.map(({ salt, quadrant, votes }) =>
          builder.add(
            'note',
            withCanaries('note', salt, { text: 'Said aloud', quadrant, votes } as Partial<BodyOf<'note'>>),
          ),
        );
        const frame = buildSwotFrame(made, { title: 'SWOT', votesRevealed });
        expectNothingPrivate(frame);
        const shown = frame.quadrants.flatMap((entry) => entry.notes);
        expect(shown).toHaveLength(given.filter(({ quadrant }) => quadrant !== '').length);
        for (const note of shown) expect(Object.keys(note)).toEqual(['id', 'ref', 'text', 'votes']);
      }),
    );
  });

  it('carry nothing of a need but name and place, and no single score', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ salt: salts, urgency: halves, impact: halves })), (given) => {
        const builder = new EngagementBuilder();
        for (const { salt, urgency, impact } of given) {
          const shown = { title: 'Intake', agreedUrgency: urgency, agreedImpact: impact };
          const need = builder.add('need', withCanaries('need', salt, shown));
          builder.add('needScore', withCanaries('needScore', salt, {}), { parentId: need.id });
        }
        const frame = buildMatrixFrame(rankNeeds(builder.build()), { title: 'Priorities' });
        expectNothingPrivate(frame);
        for (const need of frame.needs) {
          expect(Object.keys(need)).toEqual(['id', 'ref', 'title', 'place']);
          expect(Object.keys(need.place ?? {})).toEqual(['urgency', 'impact', 'zone', 'onTheLine']);
        }
      }),
    );
  });

  it('carry nothing private of groups, activities, collections, votes and scores either', () => {
    fc.assert(
      fc.property(salts, fc.constantFrom('swot', 'vote', 'scoring', 'discussion'), (salt, type) => {
        const builder = new EngagementBuilder();
        const workshop = builder.add('workshop', withCanaries('workshop', salt, {}));
        const person = builder.add('participant', withCanaries('participant', salt, {}));
        builder.add('department', withCanaries('department', salt, {}));
        const cluster = builder.add(
          'cluster',
          withCanaries('cluster', salt, { title: 'Lists', workshop: workshop.id }),
        );
        builder.add(
          'note',
          withCanaries('note', salt, { text: 'Said aloud', quadrant: '', workshop: workshop.id, cluster: cluster.id }),
        );
        const need = builder.add('need', withCanaries('need', salt, { title: 'Intake', agreedUrgency: 4 }));
        builder.add('needScore', withCanaries('needScore', salt, { participant: person.id, urgency: 2, impact: 3 }), {
          parentId: need.id,
        });
        const shown = { title: 'Now', prompt: 'What hurts?', voteOn: 'cluster' as const, dots: 3, dotsPerItem: 1 };
        const activity = builder.add(
          'activity',
          withCanaries('activity', salt, {
            ...shown,
            type,
            naming: 'named',
            votersHeard: 2,
            startedAt: '',
            minutes: 10,
          }),
          { parentId: workshop.id },
        );
        builder.add('tally', withCanaries('tally', salt, { text: 'Lists', votes: 3 }), { parentId: activity.id });
        const data = builder.build();
        const options = { title: 'Room' };
        for (const frame of [
          buildClustersFrame(layoutBoard(data.all('note'), data.all('cluster')), { ...options, votesRevealed: false }),
          buildPromptFrame(activity, activity, options),
          buildCollectFrame(data, activity, { handedIn: 1, asked: 3 }, options),
          buildTallyFrame(data, activity, options),
          buildScoresFrame(data, options),
        ]) {
          expectNothingPrivate(frame);
        }
      }),
    );
  });

  it('carry nothing private of the dashboard: no names of people, no reasons, no notes, and only the worst of what is late', () => {
    fc.assert(
      fc.property(salts, fc.constantFrom('green', 'amber', 'red', ''), (salt, statedRag) => {
        const builder = new EngagementBuilder();
        const department = builder.add('department', withCanaries('department', salt, { name: 'Repairs' }));
        const initiative = builder.add(
          'initiative',
          withCanaries('initiative', salt, {
            title: 'Portal',
            department: department.id,
            goals: [],
            dependsOn: [],
            status: 'active',
            statedRag,
            budget: 100,
            spent: 50,
            forecastCost: 120,
          }),
        );
        for (let late = 0; late < 7; late += 1) {
          const on = { baselineOn: isoDate('2027-01-10'), forecastOn: isoDate('2027-02-10'), doneOn: null };
          builder.add('milestone', withCanaries('milestone', salt, { title: 'Go', initiative: initiative.id, ...on }));
          const due = { dueOn: isoDate('2027-01-10'), doneOn: null, initiative: initiative.id, checkIn: null };
          builder.add('followUp', withCanaries('followUp', salt, { text: 'Ask', ...due }));
        }
        const held = { department: department.id, heldOn: isoDate('2027-02-01'), nextOn: null, step: '' };
        builder.add('checkIn', withCanaries('checkIn', salt, held));
        builder.add('dayLog', withCanaries('dayLog', salt, { workedOn: isoDate('2027-02-01'), days: 1 }));
        const frame = buildDashboardFrame(projectDashboard(builder.build(), isoDate('2027-03-01')), { title: 'Now' });
        expectNothingPrivate(frame);
        for (const late of [frame.slipping, frame.overdue]) {
          expect([late.count, late.worst.length]).toEqual([7, LATE_SHOWN]);
          expect(Object.keys(late.worst[0] ?? {})).toEqual(['ref', 'text', 'days']);
        }
      }),
    );
  });

  it('keep votes secret until they are revealed', () => {
    const note = new EngagementBuilder().add('note', { quadrant: 'threat', votes: 5 });
    const votesOf = (votesRevealed: boolean) =>
      buildSwotFrame([note], { title: '', votesRevealed }).quadrants.flatMap(({ notes }) => notes)[0]?.votes;
    expect([votesOf(false), votesOf(true)]).toEqual([null, 5]);
  });

  it('always show all four quadrants, in their order', () => {
    const { quadrants } = buildSwotFrame([], { title: '', votesRevealed: true });
    expect(quadrants.map(({ quadrant }) => quadrant)).toEqual(['strength', 'weakness', 'opportunity', 'threat']);
  });

  it('show a need without values as having no place', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({}, [5, null]);
    expect(buildMatrixFrame(rankNeeds(builder.build()), { title: '' }).needs[0]?.place).toBeNull();
  });
});
