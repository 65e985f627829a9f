import { describe, expect, it } from 'vitest';
import { weekdayOf } from '#shared/base/iso-date.ts';
import { quarter, quarterOf } from '#shared/base/quarter.ts';
import { checkBlueprint } from '#shared/domain/blueprint/check-blueprint.ts';
import { isBlueprintSection } from '#shared/domain/blueprint/blueprint-sections.ts';
import { sectionCompleteness } from '#shared/domain/blueprint/sections.ts';
import { agreedVersions, compareVersions, draftVersion } from '#shared/domain/blueprint/versions.ts';
import { deriveEffort } from '#shared/domain/monitoring/effort.ts';
import { deriveNeedScores } from '#shared/domain/needs/need-scores.ts';
import { priorityZone } from '#shared/domain/needs/priority-zone.ts';
import { findResource } from '#shared/domain/resources/library.ts';
import { deriveKpis, rangeOfQuarter } from '#shared/domain/review/scorecard.ts';
import { asOfAgreement, brokenLinks, data, records, TODAY } from './sample-data.ts';

describe('the needs of the sample', () => {
  const scores = deriveNeedScores(data);

  it('are each scored by several people', () => {
    const few = data.all('need').filter(({ id }) => data.childrenOf('needScore', id).length < 8);
    expect(few).toEqual([]);
  });

  it('show disagreement, values on the line, values set by the room with a reason, and all four zones', () => {
    const all = [...scores.values()];
    expect(all.some(({ agreement }) => agreement === 'no-agreement')).toBe(true);
    expect(all.some(({ agreement }) => agreement === 'set-by-room')).toBe(true);
    const places = all.map(({ position }) => priorityZone(position!.urgency, position!.impact));
    expect(places.some(({ onTheLine }) => onTheLine)).toBe(true);
    expect(new Set(places.map(({ zone }) => zone)).size).toBe(4);
    for (const need of data.all('need').filter(({ agreedUrgency }) => agreedUrgency !== null)) {
      expect(need.agreedBy === '' || need.agreedReason === '' || need.agreedOn === null).toBe(false);
    }
  });

  it('crowd no place of the matrix', () => {
    const places = [...scores.values()].map(({ position }) => `${position!.urgency} ${position!.impact}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are each decided, with a reason', () => {
    for (const need of data.all('need')) expect(need.decision === '' || need.decisionReason === '').toBe(false);
    expect(data.all('need').some(({ decision }) => decision === 'exclude')).toBe(true);
  });

  it('come from notes', () => {
    expect(data.all('need').filter(({ notes }) => notes.length === 0)).toEqual([]);
  });
});

describe('the blueprint of the sample', () => {
  it('finds nothing wrong with itself, neither in the draft nor as it was agreed', () => {
    expect(checkBlueprint(data)).toEqual([]);
    expect(checkBlueprint(asOfAgreement)).toEqual([]);
  });

  it('has exactly one accountable role in each RACI row, and a row for each deliverable', () => {
    expect(data.all('raciRow').filter(({ accountable }) => accountable.length !== 1)).toEqual([]);
    const covered = new Set(data.all('raciRow').map(({ deliverable }) => deliverable));
    expect(data.all('deliverable').filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it('has every section filled', () => {
    const empty = sectionCompleteness(data).filter(({ filled }) => !filled);
    expect(empty.map(({ section }) => section)).toEqual([]);
  });

  it('is agreed as 1.0 and drafted as 1.1', () => {
    expect(agreedVersions(data).map(({ version }) => version)).toEqual(['1.0']);
    expect(draftVersion(data)).toBe('1.1');
  });

  it('keeps a whole and unbroken copy of what was agreed', () => {
    const version = data.all('blueprintVersion')[0]!;
    expect(asOfAgreement.size).toBe(data.childrenOf('frozenRecord', version.id).length + 1);
    expect(brokenLinks(asOfAgreement)).toEqual([]);
    expect(
      asOfAgreement.all('deliverable').every(({ status, doneOn }) => status === 'planned' && doneOn === null),
    ).toBe(true);
  });

  it('differs from its draft in the lines that the review changed', () => {
    const { added, removed, changed } = compareVersions(asOfAgreement, data);
    expect(removed).toEqual([]);
    expect(added.map(({ title }) => title)).toContain('Benefits extract');
    const fields = changed.flatMap((line) => line.fields.map(({ field }) => `${line.kind}.${field}`));
    expect(fields).toEqual(
      expect.arrayContaining([
        'meeting.cadence',
        'decisionRight.limit',
        'deliverable.acceptanceTest',
        'expectation.clientProvides',
      ]),
    );
  });
});

describe('the golden thread of the sample', () => {
  it('leads from every deliverable back to a note and on to a milestone', () => {
    for (const deliverable of data.all('deliverable')) {
      const needs = data.findAll('need', deliverable.needs);
      expect(needs.flatMap(({ notes }) => notes)).not.toEqual([]);
      expect(data.findAll('initiative', deliverable.initiatives)).not.toEqual([]);
      expect(data.all('milestone').some((milestone) => milestone.deliverable === deliverable.id)).toBe(true);
    }
  });

  it('leads from the repair limit in draft 1.1 back to what was said in workshop 1', () => {
    const refinement = data.all('refinement').find(({ ref }) => ref === 'R-02')!;
    const finding = data.findAll('finding', refinement.findings)[0]!;
    const kpi = data.find('kpi', data.findAll('reading', finding.readings)[0]!.parentId)!;
    const deliverable = data.findAll('deliverable', kpi.deliverables)[0]!;
    const need = data.findAll('need', deliverable.needs)[0]!;
    const note = data.findAll('note', need.notes).find(({ ref }) => ref === 'W1-N23')!;
    const chain = [refinement, finding, kpi, deliverable, need, note].map(({ ref }) => ref);
    expect(chain).toEqual(['R-02', 'F-02', 'K-03', 'D-04', 'N-04', 'W1-N23']);
    expect(need.clusters).toContain(note.cluster);
    expect(data.all('decisionRight')[0]!.limit).toContain('5,000');
  });

  it('leads from every refinement through finding, reading, KPI, deliverable and need to a note', () => {
    for (const refinement of data.all('refinement')) {
      expect(refinement.section).toSatisfy(isBlueprintSection);
      const readings = data
        .findAll('finding', refinement.findings)
        .flatMap((finding) => data.findAll('reading', finding.readings));
      const kpis = readings.map((reading) => data.find('kpi', reading.parentId)!);
      const deliverables = kpis.flatMap((kpi) => data.findAll('deliverable', kpi.deliverables));
      const notes = deliverables.flatMap(({ needs }) => data.findAll('need', needs)).flatMap((need) => need.notes);
      expect([refinement.ref, notes]).not.toEqual([refinement.ref, []]);
    }
  });
});

describe('the quarters of the sample', () => {
  const [finished, open] = data.all('review');

  it('are one finished review with answers of at least five people, and the open one of today', () => {
    expect([finished!.status, finished!.quarter]).toEqual(['finished', '2026-Q3']);
    expect([open!.status, open!.quarter]).toEqual(['open', quarterOf(TODAY, data.engagement.fiscalYearStartMonth!)]);
    expect(data.childrenOf('feedback', finished!.id).length).toBeGreaterThanOrEqual(5);
    expect(data.childrenOf('departmentRating', finished!.id)).toHaveLength(7);
  });

  it('have every KPI measured in the third quarter, most of them also before', () => {
    const measured = deriveKpis(data, quarter('2026-Q3')).filter(({ status }) => status.state === 'measured');
    expect(measured).toHaveLength(12);
    expect(measured.filter(({ status }) => status.previous !== null).length).toBeGreaterThanOrEqual(10);
  });

  it('state counts that the registers bear out', () => {
    const range = rangeOfQuarter(data, quarter('2026-Q3'));
    const reading = (type: string) =>
      deriveKpis(data, quarter('2026-Q3')).find(({ kpi }) => kpi.type === type)!.status.reading!;
    const due = data.all('deliverable').filter(({ dueOn }) => dueOn! >= range.from && dueOn! <= range.to);
    expect(reading('on-time-delivery')).toMatchObject({
      numerator: due.filter(({ doneOn, dueOn }) => doneOn !== null && doneOn <= dueOn!).length,
      denominator: due.length,
    });
    const milestones = data
      .all('milestone')
      .filter(({ baselineOn }) => baselineOn! >= range.from && baselineOn! <= range.to);
    expect(reading('milestone-hit-rate')).toMatchObject({
      numerator: milestones.filter(({ doneOn, baselineOn }) => doneOn !== null && doneOn <= baselineOn!).length,
      denominator: milestones.length,
    });
    const effort = deriveEffort(data, range.from, range.to);
    expect(reading('effort').value).toBeCloseTo((effort.usedDays / effort.contractedDays!) * 100, 0);
    const answers = data.childrenOf('feedback', finished!.id).map(({ satisfaction }) => satisfaction!);
    const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
    expect(reading('stakeholder-satisfaction')).toMatchObject({
      responses: answers.length,
      value: Math.round(mean * 10) / 10,
    });
  });

  it('hold a few overdue follow-ups and many that are done', () => {
    const followUps = data.all('followUp');
    const overdue = followUps.filter(({ doneOn, dueOn }) => doneOn === null && dueOn! < TODAY);
    expect(overdue.length).toBeGreaterThanOrEqual(2);
    expect(followUps.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThan(overdue.length);
  });

  it('log PMO days only on days that are worked', () => {
    const weekends = data.all('dayLog').filter(({ workedOn }) => weekdayOf(workedOn!) > 5);
    expect(weekends).toEqual([]);
  });
});

describe('the words of the sample', () => {
  const text = JSON.stringify(records.filter(({ kind }) => kind !== 'frozenRecord'));

  it('adapt resources that the library has', () => {
    const unknown = data.all('adaptation').filter(({ resource }) => findResource(resource) === undefined);
    expect(unknown).toEqual([]);
  });

  it('name no real organisation, product or address', () => {
    const real =
      /microsoft|google|amazon|atlassian|jira|trello|asana|slack|oracle|salesforce|siemens|deloitte|mckinsey|accenture|kpmg|pwc|\bsap\b|\bnhs\b|\bunicef\b|https?:|www\.|@/i;
    expect(real.exec(text)?.[0]).toBeUndefined();
  });

  it('hold no double spaces and no text that somebody forgot to write', () => {
    expect(/ {2}|lorem|todo|tbd|xxx/i.exec(text)?.[0]).toBeUndefined();
  });
});
