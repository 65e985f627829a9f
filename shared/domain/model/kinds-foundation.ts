import { choice, choices, date, flag, language, line, links, link, money, number, prose, score } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Days of the working week, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** How confidential a document is. */
export const CONFIDENTIALITY = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;
/** What an entry of the scope list is. */
export const SCOPE_BUCKETS = ['in-scope', 'out-of-scope', 'assumption', 'constraint', 'parked'] as const;
/** Whose colour the headings of documents have. */
export const HEADING_COLOURS = ['firm-colour', 'client-colour'] as const;

/** Records before stage 1, and of stage 1 (vision and purpose). */
export const foundationKinds = {
  /** The consultant; one for the whole installation, kept in the workspace. */
  profile: kind({
    title: 'name',
    singleton: true,
    fields: { name: line(), firm: line(), role: line(), email: line(), brandColour: line({ system: true }) },
  }),
  /** The engagement itself; its id is the engagement's id. */
  engagement: kind({
    title: 'client',
    singleton: true,
    fields: {
      client: line(),
      /** What the engagement is for, in one sentence. */
      purpose: line(),
      sector: line(),
      employees: number(0, 10_000_000),
      clientSignatory: line(),
      clientSignatoryRole: line(),
      firm: line(),
      consultant: line(),
      consultantRole: line(),
      termStartOn: date(),
      termEndOn: date(),
      contractedDaysPerWeek: number(0, 7, 0.5),
      /** Hours that make one day of the day log; null counts as 8. */
      hoursPerDay: number(0.5, 24, 0.25),
      /** ISO 4217 code, `EUR`. */
      currency: line(),
      dayRate: money(),
      workingDays: choices(WEEKDAYS),
      /** 1 = January … 12 = December. */
      fiscalYearStartMonth: number(1, 12),
      /** BCP 47 tag of the documents' language, `en`; one that is not on offer gives English documents. */
      documentLanguage: language(),
      confidentiality: choice(CONFIDENTIALITY),
      accentColour: line(),
      headingColour: choice(HEADING_COLOURS),
      /** Exponents of the priority product; null is the method's own: 1 for urgency and impact, 0 for the others. */
      weightUrgency: number(0, 3, 0.1),
      weightImpact: number(0, 3, 0.1),
      weightEffort: number(0, 3, 0.1),
      weightReadiness: number(0, 3, 0.1),
      internalNotes: prose(),
      isSample: flag(),
      /** Until when it is agreed to be kept; from then on the app reminds of it, and removes nothing by itself. */
      keepUntilOn: date(),
      archivedOn: date(),
      /** Set when the engagement is in the bin; 30 days later the app asks whether it may go for good. */
      deletedOn: date(),
    },
  }),
  department: kind({
    title: 'name',
    stage: 'vision',
    fields: {
      name: line(),
      head: line(),
      headcount: number(0, 10_000_000),
      readiness: score(),
      /** The meeting of the blueprint whose cadence its check-ins follow. */
      checkInMeeting: link('meeting'),
      note: prose(),
    },
  }),
  stakeholder: kind({
    title: 'name',
    stage: 'vision',
    fields: {
      name: line(),
      role: line(),
      department: link('department'),
      influence: score(),
      interest: score(),
      sponsor: flag(),
      expects: prose(),
      note: prose(),
    },
  }),
  challenge: kind({
    title: 'statement',
    stage: 'vision',
    ref: { prefix: 'C', digits: 2 },
    fields: {
      statement: line(),
      raisedBy: link('stakeholder'),
      feltBy: links('stakeholder'),
      departments: links('department'),
      evidence: prose(),
      consequence: prose(),
      votes: number(0, 10_000),
    },
  }),
  goal: kind({
    title: 'statement',
    stage: 'vision',
    ref: { prefix: 'G', digits: 2 },
    fields: {
      statement: line(),
      raisedBy: link('stakeholder'),
      evidence: prose(),
      measure: line(),
      unit: line(),
      baseline: number(-1e12, 1e12, 0.1),
      target: number(-1e12, 1e12, 0.1),
      dueOn: date(),
      owner: link('stakeholder'),
      challenges: links('challenge'),
    },
  }),
  /** The agreed outcome of the engagement. */
  purpose: kind({
    title: 'outcome',
    stage: 'vision',
    singleton: true,
    fields: { vision: prose(), outcome: prose(), successTest: prose() },
  }),
  /** A proposal that was turned down, so that it is not made again. */
  rejection: kind({
    title: 'title',
    fields: {
      /** The kind of record that was proposed. */
      proposed: line(),
      title: line(),
      reason: line(),
      // What the proposal came from.
      notes: links('note'),
      clusters: links('cluster'),
      challenges: links('challenge'),
      goals: links('goal'),
      needs: links('need'),
      initiatives: links('initiative'),
      deliverables: links('deliverable'),
      stakeholders: links('stakeholder'),
    },
  }),
  scopeItem: kind({
    title: 'text',
    stage: 'vision',
    fields: {
      bucket: choice(SCOPE_BUCKETS),
      text: line(),
      raisedBy: link('stakeholder'),
      evidence: prose(),
      answer: prose(),
      note: link('note'),
    },
  }),
};
