import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { checkBlueprint } from '#shared/domain/blueprint/check-blueprint.ts';
import { MOST_ACCOUNTABLE_ROWS } from '#shared/domain/blueprint/check-roles.ts';
import { sectionCompleteness } from '#shared/domain/blueprint/sections.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const codesOf = (builder: EngagementBuilder) =>
  checkBlueprint(builder.build())
    .map(({ code }) => code)
    .filter((code) => code !== 'escalation-none');

function withRoles() {
  const builder = new EngagementBuilder();
  const sponsor = builder.add('role', { title: 'Sponsor', person: 'Head of works' });
  const lead = builder.add('role', { title: 'PMO lead', person: 'Consultant' });
  return { builder, sponsor, lead };
}

describe('RACI', () => {
  it('refuses a second accountable role', () => {
    const { builder, sponsor, lead } = withRoles();
    builder.add('raciRow', { accountable: [sponsor.id, lead.id], responsible: [lead.id] });
    expect(codesOf(builder)).toEqual(['raci-many-accountable']);
  });

  it('asks for an accountable and a responsible role, and takes a deleted one for none', () => {
    const { builder } = withRoles();
    builder.add('raciRow', { accountable: [recordId('gone')], responsible: [] });
    expect(codesOf(builder)).toEqual(['raci-no-accountable', 'raci-no-responsible']);
  });

  it('accepts exactly one accountable and one responsible role', () => {
    const { builder, sponsor, lead } = withRoles();
    builder.add('raciRow', { accountable: [sponsor.id], responsible: [lead.id] });
    expect(codesOf(builder)).toEqual([]);
  });

  it('lets nobody be accountable for too much, counting both roles of one person', () => {
    const { builder, sponsor, lead } = withRoles();
    const second = builder.add('role', { title: 'Owner of the budget', person: 'HEAD of works' });
    for (let row = 0; row < MOST_ACCOUNTABLE_ROWS; row += 1) {
      builder.add('raciRow', { accountable: [sponsor.id], responsible: [lead.id] });
    }
    expect(codesOf(builder)).toEqual([]);
    builder.add('raciRow', { accountable: [second.id], responsible: [lead.id] });
    expect(codesOf(builder)).toEqual(['accountable-for-too-much']);
  });
});

describe('roles and meetings', () => {
  it('asks for a person behind every role, named or by stakeholder', () => {
    const builder = new EngagementBuilder();
    const stakeholder = builder.add('stakeholder', { name: 'Head of sales' });
    builder.add('role', { title: 'Linked', stakeholder: stakeholder.id });
    const empty = builder.add('role', { title: 'Empty', person: '  ' });
    const [problem] = checkBlueprint(builder.build());
    expect(problem).toMatchObject({ code: 'role-no-person', recordId: empty.id, params: { name: 'Empty' } });
    expect(codesOf(builder)).toHaveLength(1);
  });

  it('asks for a chair of every meeting', () => {
    const builder = new EngagementBuilder();
    builder.add('meeting', { title: 'Steering' });
    expect(codesOf(builder)).toEqual(['meeting-no-chair']);
  });
});

describe('escalation', () => {
  it('asks for a way up', () => {
    expect(checkBlueprint(new EngagementBuilder().build())).toMatchObject([
      { code: 'escalation-none', recordId: null },
    ]);
  });

  it('asks of every level who decides, who stands in and how long it may take', () => {
    const builder = new EngagementBuilder();
    builder.add('escalationLevel', { moveUpAfterHours: 0 });
    expect(codesOf(builder)).toEqual(['escalation-no-decider', 'escalation-no-deputy', 'escalation-no-time']);
  });

  it('refuses a deputy who is the same person', () => {
    const { builder, sponsor } = withRoles();
    builder.add('escalationLevel', { decides: sponsor.id, deputy: sponsor.id, moveUpAfterHours: 24 });
    expect(codesOf(builder)).toEqual(['escalation-same-deputy']);
  });

  it('refuses a deputy who fills another role of the decider', () => {
    const { builder, sponsor } = withRoles();
    const second = builder.add('role', { title: 'Owner of the budget', person: 'HEAD of works' });
    builder.add('escalationLevel', { decides: sponsor.id, deputy: second.id, moveUpAfterHours: 24 });
    expect(codesOf(builder)).toEqual(['escalation-same-deputy']);
  });

  it('leads to somebody else with each level, in no less time', () => {
    const { builder, sponsor, lead } = withRoles();
    builder.add('escalationLevel', { title: 'First', decides: lead.id, deputy: sponsor.id, moveUpAfterHours: 24 });
    builder.add('escalationLevel', { decides: sponsor.id, deputy: lead.id, moveUpAfterHours: 24 });
    expect(codesOf(builder)).toEqual([]);
    builder.add('escalationLevel', { title: 'Top', decides: sponsor.id, deputy: lead.id, moveUpAfterHours: 8 });
    expect(checkBlueprint(builder.build())).toMatchObject([
      { code: 'escalation-same-decider', field: 'decides', params: { name: 'Top', level: 3 } },
      { code: 'escalation-time-shrinks', field: 'moveUpAfterHours', params: { count: 8, most: 24 } },
    ]);
  });

  it('accepts a whole level', () => {
    const { builder, sponsor, lead } = withRoles();
    builder.add('escalationLevel', { decides: sponsor.id, deputy: lead.id, moveUpAfterHours: 24 });
    expect(codesOf(builder)).toEqual([]);
  });
});

describe('priorities', () => {
  const priorityCodes = (builder: EngagementBuilder) =>
    checkBlueprint(builder.build())
      .filter(({ section }) => section === 'priorities')
      .map(({ code }) => code);

  it('asks that a pressing need is covered by a deliverable', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ title: 'Intake' }, [5, 5]);
    builder.add('deliverable', { needs: [need.id], status: 'dropped' });
    expect(priorityCodes(builder)).toEqual(['priority-not-covered']);
    builder.add('deliverable', { needs: [need.id] });
    expect(priorityCodes(builder)).toEqual([]);
  });

  it('takes a need for covered through the initiative of a deliverable, not through an initiative alone', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ title: 'Intake' }, [5, 5]);
    const active = builder.add('initiative', { needs: [need.id], status: 'active' });
    const cancelled = builder.add('initiative', { needs: [need.id], status: 'cancelled' });
    builder.add('deliverable', { initiatives: [cancelled.id] });
    expect(priorityCodes(builder)).toEqual(['priority-not-covered']);
    builder.add('deliverable', { initiatives: [active.id] });
    expect(priorityCodes(builder)).toEqual([]);
  });

  it('leaves what is planned for later alone while nobody decided', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({}, [2, 5]);
    expect(priorityCodes(builder)).toEqual([]);
  });

  it('asks for a reason when a pressing need is put off or excluded', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ decision: 'exclude' }, [2, 4]);
    builder.addNeed({ decision: 'later', decisionReason: 'After the move' }, [5, 5]);
    expect(codesOf(builder)).toEqual(['exclusion-no-reason']);
  });

  it('leaves small needs alone unless it was decided to serve them', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({}, [3, 3]);
    builder.addNeed({ decision: 'delegate' }, [5, 1]);
    expect(codesOf(builder)).toEqual([]);
    builder.addNeed({ decision: 'serve' });
    expect(codesOf(builder)).toEqual(['priority-not-covered']);
  });
});

describe('commitments', () => {
  it('asks of every deliverable owner, date, acceptance test, reporting line and RACI row', () => {
    const { builder, lead } = withRoles();
    builder.add('deliverable', { title: 'Charter' }, { ref: 'D-01' });
    builder.add('deliverable', { title: 'Given up', status: 'dropped' });
    const whole = { owner: lead.id, dueOn: isoDate('2027-03-31'), acceptanceTest: 'Signed' };
    const good = builder.add('deliverable', whole);
    builder.add('report', { deliverables: [good.id] });
    builder.add('raciRow', { deliverable: good.id });
    const problems = checkBlueprint(builder.build()).filter(({ section }) => section === 'deliverables');
    expect(problems.map(({ code }) => code)).toEqual([
      'deliverable-no-owner',
      'deliverable-no-due',
      'deliverable-no-acceptance',
      'deliverable-no-reporting',
      'deliverable-no-raci',
    ]);
    expect(problems.map(({ field }) => field)).toEqual(['owner', 'dueOn', 'acceptanceTest', null, null]);
    expect(problems[0]?.params['name']).toBe('D-01 Charter');
  });

  it('asks for both halves of an expectation, their owners and how they are seen', () => {
    const { builder, sponsor, lead } = withRoles();
    const owners = { clientOwner: sponsor.id, pmoOwner: lead.id };
    builder.add('expectation', {
      clientProvides: 'Data',
      pmoProvides: 'Reports',
      ...owners,
      clientObserved: 'x',
      pmoObserved: 'y',
    });
    expect(codesOf(builder)).toEqual([]);
    builder.add('expectation', { clientProvides: 'Data', clientOwner: sponsor.id, clientObserved: 'x' });
    expect(codesOf(builder)).toEqual(['expectation-one-sided', 'expectation-no-owner', 'expectation-not-observed']);
  });

  it('lets no KPI stand without a goal', () => {
    const builder = new EngagementBuilder();
    const goal = builder.add('goal', { measure: 'Days', target: 30 });
    builder.add('kpi', { goals: [goal.id] });
    expect(codesOf(builder)).toEqual([]);
    builder.add('kpi', { goals: [recordId('gone')] });
    expect(codesOf(builder)).toEqual(['kpi-no-goal']);
  });
});

it('lists problems in the order of the sections', () => {
  const builder = new EngagementBuilder();
  builder.add('kpi');
  builder.add('meeting');
  builder.addNeed({ decision: 'serve' });
  expect(checkBlueprint(builder.build()).map(({ section }) => section)).toEqual([
    'priorities',
    'meetings',
    'conflicts',
    'kpis',
  ]);
});

it('tells of each section whether it has anything to print, with its problems', () => {
  const builder = new EngagementBuilder({ firm: 'Firm', termStartOn: isoDate('2027-01-01') });
  builder.add('meeting');
  const filled = sectionCompleteness(builder.build()).filter((entry) => entry.filled);
  expect(filled.map(({ section, problems }) => [section, problems.length])).toEqual([
    ['parties', 0],
    ['meetings', 1],
  ]);
});

it('does not count the parties as filled while one of them has no name', () => {
  const builder = new EngagementBuilder({ termStartOn: isoDate('2027-01-01') });
  expect(sectionCompleteness(builder.build())[0]).toMatchObject({ section: 'parties', filled: false });
});
