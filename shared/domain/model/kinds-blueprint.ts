import { CONFIDENTIALITY } from './kinds-foundation.ts';
import { choice, date, flag, line, link, links, number, prose, score, TEXT_MAX } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Which party a role belongs to. */
export const SIDES = ['client', 'pmo'] as const;
/** Where a deliverable stands. */
export const DELIVERABLE_STATUSES = ['planned', 'in-progress', 'done', 'late', 'dropped'] as const;
/** How sure somebody is. */
export const CONFIDENCE = ['low', 'medium', 'high'] as const;
/** What a RAID item is. */
export const RAID_TYPES = ['risk', 'assumption', 'issue', 'dependency'] as const;
/** How often something happens. */
export const CADENCES = ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'on-trigger'] as const;
/** Where a blueprint version stands. */
export const VERSION_STATUSES = ['draft', 'agreed'] as const;
/** Whether more or less of a KPI is better. */
export const KPI_DIRECTIONS = ['up', 'down'] as const;
/** The KPI catalogue of the method. */
export const KPI_TYPES = [
  'on-time-delivery',
  'delivery-slip',
  'milestone-hit-rate',
  'budget-variance',
  'benefits-realised',
  'alignment',
  'stakeholder-satisfaction',
  'risk-exposure',
  'utilisation',
  'decision-latency',
  'adoption',
  'governance-completeness',
  'change-control',
  'effort',
  'maturity',
  'own',
] as const;

/** Records of stage 3 (collaboration blueprint). */
export const blueprintKinds = {
  /** The texts of the blueprint that stand once. */
  blueprint: kind({
    title: 'summary',
    stage: 'blueprint',
    singleton: true,
    fields: {
      /** The version that the draft will become, `1.1`. */
      nextVersion: line(),
      confidentiality: choice(CONFIDENTIALITY),
      parties: prose(),
      summary: prose(),
      interimRule: prose(),
      resourcesAndTools: prose(),
      informationHandling: prose(),
      changeProcess: prose(),
      reviewCadence: prose(),
      signOffNote: prose(),
      internalNotes: prose(),
    },
  }),
  /** A version that was agreed or proposed. Its content is kept as frozen copies. */
  blueprintVersion: kind({
    title: 'version',
    stage: 'blueprint',
    fields: {
      version: line(),
      status: choice(VERSION_STATUSES),
      agreedOn: date(),
      clientParty: line(),
      pmoParty: line(),
      changes: prose(),
    },
  }),
  /**
   * A full copy of one record as it was when a version was agreed, or a review finished; untouched by later changes. In the
   * second case it belongs to the review.
   */
  frozenRecord: kind({
    title: 'content',
    parent: 'blueprintVersion',
    fields: { content: { type: 'text', max: TEXT_MAX * 20, multiline: true } as const },
  }),
  expectation: kind({
    title: 'topic',
    stage: 'blueprint',
    fields: {
      topic: line(),
      clientProvides: prose(),
      clientOwner: link('role'),
      clientObserved: prose(),
      pmoProvides: prose(),
      pmoOwner: link('role'),
      pmoObserved: prose(),
    },
  }),
  deliverable: kind({
    title: 'title',
    stage: 'blueprint',
    ref: { prefix: 'D', digits: 2 },
    fields: {
      title: line(),
      description: prose(),
      acceptanceTest: prose(),
      owner: link('role'),
      dueOn: date(),
      doneOn: date(),
      status: choice(DELIVERABLE_STATUSES),
      statusReason: prose(),
      needs: links('need'),
      initiatives: links('initiative'),
    },
  }),
  milestone: kind({
    title: 'title',
    stage: 'blueprint',
    ref: { prefix: 'M', digits: 2 },
    fields: {
      title: line(),
      deliverable: link('deliverable'),
      initiative: link('initiative'),
      baselineOn: date(),
      forecastOn: date(),
      /** How sure its owner is of the forecast. */
      confidence: choice(CONFIDENCE),
      doneOn: date(),
      /** The list that it came from, and its key there; `''` for what was written here. */
      externalSource: line({ system: true }),
      externalKey: line({ system: true }),
    },
  }),
  role: kind({
    title: 'title',
    stage: 'blueprint',
    fields: { title: line(), side: choice(SIDES), person: line(), stakeholder: link('stakeholder'), duties: prose() },
  }),
  raciRow: kind({
    title: 'title',
    stage: 'blueprint',
    fields: {
      title: line(),
      deliverable: link('deliverable'),
      responsible: links('role'),
      accountable: links('role'),
      consulted: links('role'),
      informed: links('role'),
    },
  }),
  communication: kind({
    title: 'audience',
    stage: 'blueprint',
    fields: {
      audience: line(),
      need: line(),
      channel: line(),
      cadence: choice(CADENCES),
      trigger: line(),
      sender: link('role'),
      responseTime: line(),
    },
  }),
  report: kind({
    title: 'title',
    stage: 'blueprint',
    fields: {
      title: line(),
      audience: line(),
      cadence: choice(CADENCES),
      format: line(),
      dataSource: line(),
      cutOff: line(),
      firstOn: date(),
      owner: link('role'),
      deliverables: links('deliverable'),
    },
  }),
  meeting: kind({
    title: 'title',
    stage: 'blueprint',
    fields: {
      title: line(),
      purpose: prose(),
      chair: link('role'),
      members: links('role'),
      quorum: line(),
      cadence: choice(CADENCES),
      lengthMinutes: number(0, 1440, 5),
      firstOn: date(),
      decisionsAllowed: prose(),
    },
  }),
  decisionRight: kind({
    title: 'decision',
    stage: 'blueprint',
    fields: { decision: line(), decides: link('role'), limit: line(), consult: links('role') },
  }),
  conflictStep: kind({
    title: 'step',
    stage: 'blueprint',
    fields: { step: line(), leads: link('role'), within: line() },
  }),
  /** Levels count from 1, nearest the work, in their order. */
  escalationLevel: kind({
    title: 'title',
    stage: 'blueprint',
    fields: {
      title: line(),
      decides: link('role'),
      deputy: link('role'),
      trigger: prose(),
      limits: prose(),
      moveUpAfterHours: number(0, 10_000),
      recordedIn: line(),
    },
  }),
  kpi: kind({
    title: 'title',
    stage: 'blueprint',
    ref: { prefix: 'K', digits: 2 },
    fields: {
      title: line(),
      type: choice(KPI_TYPES),
      formula: prose(),
      formulaVersion: line(),
      unit: line(),
      direction: choice(KPI_DIRECTIONS),
      source: line(),
      baseline: number(-1e12, 1e12, 0.1),
      target: number(-1e12, 1e12, 0.1),
      /** Reading from which the KPI is no longer green but amber. */
      amberLimit: number(-1e12, 1e12, 0.1),
      /** Reading from which the KPI is red. */
      redLimit: number(-1e12, 1e12, 0.1),
      owner: link('role'),
      cadence: choice(CADENCES),
      goals: links('goal'),
      deliverables: links('deliverable'),
      survey: flag(),
    },
  }),
  raidItem: kind({
    title: 'title',
    stage: 'monitoring',
    fields: {
      title: line(),
      type: choice(RAID_TYPES),
      initiative: link('initiative'),
      department: link('department'),
      /** The check-in in which it was raised. */
      checkIn: link('checkIn'),
      notes: links('note'),
      clusters: links('cluster'),
      probability: score(),
      impact: score(),
      response: prose(),
      owner: line(),
      raisedOn: date(),
      dueOn: date(),
      closedOn: date(),
      /** Shown in the blueprint's section on risks and assumptions. */
      inBlueprint: flag(),
      /** The list that it came from, and its key there; `''` for what was written here. */
      externalSource: line({ system: true }),
      externalKey: line({ system: true }),
    },
  }),
};
