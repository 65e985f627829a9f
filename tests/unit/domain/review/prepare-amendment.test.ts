import { describe, expect, it } from 'vitest';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { findAmendment } from '#shared/domain/blueprint/amendment.ts';
import { openProposedAmendment, preparedChange, waitingRefinements } from '#shared/domain/review/prepare-amendment.ts';
import { choosesLine, readLineText } from '#shared/domain/review/refinement-line.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

function agreed(version = '1.0') {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { nextVersion: '1.1' });
  builder.add('blueprintVersion', { version, status: 'agreed' });
  const meeting = builder.add('meeting', { title: 'Decision forum', cadence: 'monthly', lengthMinutes: 60 });
  const deliverable = builder.add('deliverable', { title: 'Month-end figures', status: 'in-progress' });
  const report = builder.add('report', { title: 'Weekly sheet' });
  const review = builder.add('review', { quarter: '2027-Q1' });
  const refine = (body: Partial<BodyOf<'refinement'>>) =>
    builder.add('refinement', { accepted: true, toVersion: '1.1', ...body }, { parentId: review.id });
  return { builder, meeting, deliverable, report, review, refine };
}

const alter = (id: BodyOf<'refinement'>['meeting'], lineField: string, newText: string) => ({
  ...choosesLine('meeting', id),
  action: 'alter' as const,
  lineField,
  newText,
});

describe('an amendment that a review proposes', () => {
  it('opens the next draft with the accepted changes made in its lines', () => {
    const { builder, meeting, deliverable, report, review, refine } = agreed();
    refine({ statement: 'Sooner', ...alter(meeting.id, 'cadence', 'fortnightly') });
    refine({
      statement: 'Once only',
      reason: 'Twice is waste',
      action: 'stop',
      ...choosesLine('deliverable', deliverable.id),
    });
    refine({ statement: 'No sheet', action: 'stop', ...choosesLine('report', report.id) });
    refine({ statement: 'A digest', action: 'start', section: 'communication', newText: 'Tenants’ panel' });
    const data = builder.build();
    const made = openProposedAmendment(data, review.id, numberedIds());
    expect(made.ok && [made.value.version, made.value.prepared.length, made.value.byHand.length]).toEqual([
      '1.1',
      4,
      0,
    ]);
    const after = applyChanges(data, made.ok ? made.value.changes : []);
    expect(findAmendment(after)?.draft.version).toBe('1.1');
    expect(after.find('meeting', meeting.id)).toMatchObject({ cadence: 'fortnightly', lengthMinutes: 60 });
    expect(after.find('deliverable', deliverable.id)).toMatchObject({
      status: 'dropped',
      statusReason: 'Twice is waste',
    });
    expect(after.find('report', report.id)).toBeUndefined();
    expect(after.all('communication').map(({ audience }) => audience)).toEqual(['Tenants’ panel']);
    expect(waitingRefinements(after)).toEqual([]);
  });

  it('leaves to the hand what names no line, a line that is gone, or a text that does not fit', () => {
    const { builder, meeting, review, refine } = agreed();
    const none = refine({ statement: 'Be kinder', action: 'alter' });
    const wrong = refine({ statement: 'Longer', ...alter(meeting.id, 'lengthMinutes', 'two hours') });
    const silent = refine({ statement: 'Think about it', ...alter(meeting.id, 'title', '  ') });
    const data = builder.build();
    const codes = [none, wrong, silent]
      .map((one) => preparedChange(data, one))
      .map((one) => (one.ok ? null : one.error.code));
    expect(codes).toEqual(['line-missing', 'line-text', 'line-text']);
    const made = openProposedAmendment(data, review.id, numberedIds());
    expect(made.ok && [made.value.prepared.length, made.value.byHand.length]).toEqual([0, 3]);
    const after = applyChanges(data, made.ok ? made.value.changes : []);
    expect(after.find('meeting', meeting.id)).toMatchObject({ title: 'Decision forum', lengthMinutes: 60 });
    expect(waitingRefinements(after)).toHaveLength(3);
  });

  it('changes one line once; a second change of it is written by hand', () => {
    const { builder, meeting, review, refine } = agreed();
    refine(alter(meeting.id, 'cadence', 'fortnightly'));
    const second = refine(alter(meeting.id, 'lengthMinutes', '45'));
    const made = openProposedAmendment(builder.build(), review.id, numberedIds());
    expect(made.ok && made.value.byHand.map(({ id }) => id)).toEqual([second.id]);
  });

  it('waits for nothing that is kept, not accepted, or agreed already', () => {
    const { builder, meeting, review, refine } = agreed('1.1');
    refine({ action: 'keep' });
    refine({ ...alter(meeting.id, 'cadence', 'weekly'), accepted: false });
    refine(alter(meeting.id, 'cadence', 'weekly'));
    const data = builder.build();
    expect(waitingRefinements(data)).toEqual([]);
    const made = openProposedAmendment(data, review.id, numberedIds());
    expect(made.ok ? null : made.error.code).toBe('nothing-waiting');
  });
});

it('reads a new text as a value of the field that it is for', () => {
  expect(readLineText('meeting', 'firstOn', '2027-02-30').ok).toBe(false);
  expect(readLineText('meeting', 'firstOn', '2027-02-28')).toMatchObject({ ok: true, value: '2027-02-28' });
  expect(readLineText('meeting', 'cadence', 'sometimes').ok).toBe(false);
  expect(readLineText('meeting', 'lengthMinutes', '')).toMatchObject({ ok: false });
  expect(readLineText('meeting', 'title', ' A\nB ')).toMatchObject({ ok: true, value: 'A B' });
  expect(readLineText('meeting', 'chair', 'x')).toMatchObject({ ok: false, error: { code: 'line-field' } });
});
