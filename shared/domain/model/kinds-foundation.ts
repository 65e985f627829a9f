import { choice, choices, date, flag, line, links, link, money, number, prose, score } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Days of the working week, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** How confidential a document is. */
export const CONFIDENTIALITY = ['public', 'internal', 'confidential', 'strictly-confidential'] as const;
/** What an entry of the scope list is. */
export const SCOPE_BUCKETS = ['in-scope', 'out-of-scope', 'assumption', 'constraint', 'parked'] as const;

/** Records before stage 1, and of stage 1 (vision and purpose). */
export const foundationKinds = {
  /** The consultant; one for the whole installation, kept in the workspace. */
  profile: kind({
    title: 'name',
    singleton: true,
    fields: { name: line(), firm: line(), role: line(), email: line(), brandColour: line() },
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
      /** ISO 4217 code, `EUR`. */
      currency: line(),
      dayRate: money({ internal: true }),
      workingDays: choices(WEEKDAYS),
      /** 1 = January … 12 = December. */
      fiscalYearStartMonth: number(1, 12),
      /** BCP 47 tag of the documents' language, `en`. */
      documentLanguage: line(),
      confidentiality: choice(CONFIDENTIALITY),
      accentColour: line(),
      internalNotes: prose({ internal: true }),
      isSample: flag(),
      archivedOn: date(),
      /** Set when the engagement is in the bin; it is kept for 30 days. */
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
      note: prose({ internal: true }),
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
      note: prose({ internal: true }),
    },
  }),
  challenge: kind({
    title: 'statement',
    stage: 'vision',
    ref: { prefix: 'C', digits: 2 },
    fields: {
      statement: line(),
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
  scopeItem: kind({
    title: 'text',
    stage: 'vision',
    fields: { bucket: choice(SCOPE_BUCKETS), text: line(), raisedBy: link('stakeholder'), answer: prose() },
  }),
};
