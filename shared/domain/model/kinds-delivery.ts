import { CONFIDENCE } from './kinds-blueprint.ts';
import { choice, date, flag, line, link, links, money, number, prose, score } from './fields.ts';
import { kind } from './kind-spec.ts';
import { resourceKinds } from './kinds-resources.ts';

/** RAG status; an empty choice reads "not reported". */
export const RAG = ['green', 'amber', 'red'] as const;
/** Where an initiative stands. */
export const INITIATIVE_STATUSES = ['proposed', 'active', 'on-hold', 'done', 'cancelled'] as const;
/** What a finding of a review speaks of. */
export const FINDING_TYPES = ['benefit', 'shortfall', 'lesson', 'risk', 'feedback'] as const;
/** Whose merit a finding is. */
export const ATTRIBUTIONS = ['pmo', 'client', 'both'] as const;
/** What a refinement does to the collaboration. */
export const REFINEMENT_ACTIONS = ['keep', 'stop', 'start', 'alter'] as const;
/** The five dimensions of project maturity; each has levels 1–5. */
export const MATURITY_DIMENSIONS = ['demand', 'decisions', 'delivery', 'skills', 'benefits'] as const;
/** Where a quarterly review stands. */
export const REVIEW_STATUSES = ['open', 'finished'] as const;
/** The six stages, in order. */
export const STAGES = ['vision', 'needs', 'blueprint', 'resources', 'monitoring', 'review'] as const;

/** Records of stages 4 (resources), 5 (monitoring) and 6 (quarterly review). */
export const deliveryKinds = {
  ...resourceKinds,
  initiative: kind({
    title: 'title',
    stage: 'monitoring',
    ref: { prefix: 'I', digits: 2 },
    fields: {
      title: line(),
      department: link('department'),
      owner: line(),
      status: choice(INITIATIVE_STATUSES),
      needs: links('need'),
      goals: links('goal'),
      /** Initiatives that have to be done before this one can be. */
      dependsOn: links('initiative'),
      statedRag: choice(RAG),
      ragReason: prose(),
      /** Why the stated status differs from the one that the rules suggest. */
      ragDifference: line({ system: true }),
      /** The difference that this explains, stated before suggested: `green red`. Another one wants a reason of its own. */
      ragDifferenceOf: line({ system: true }),
      startOn: date(),
      baselineFinishOn: date(),
      forecastFinishOn: date(),
      percentComplete: number(0, 100),
      budget: money(),
      spent: money(),
      forecastCost: money(),
      /** The list that it came from, and its key there; `''` for what was written here. */
      externalSource: line({ system: true }),
      externalKey: line({ system: true }),
    },
  }),
  followUp: kind({
    title: 'text',
    stage: 'monitoring',
    fields: {
      text: line(),
      owner: line(),
      dueOn: date(),
      doneOn: date(),
      /** How often a check-in gave it a later date. */
      carriedOver: number(0, 1_000, 1, { system: true }),
      checkIn: link('checkIn'),
      review: link('review'),
      workshop: link('workshop'),
      initiative: link('initiative'),
      /** The note that it was made of. */
      note: link('note'),
      /** The list that it came from, and its key there; `''` for what was written here. */
      externalSource: line({ system: true }),
      externalKey: line({ system: true }),
      training: link('training'),
    },
  }),
  checkIn: kind({
    title: 'summary',
    stage: 'monitoring',
    fields: {
      department: link('department'),
      heldOn: date(),
      attendees: line(),
      summary: line(),
      done: prose(),
      slipped: prose(),
      why: prose(),
      stillAligned: flag(),
      alignmentNote: prose(),
      milestoneNote: prose(),
      milestoneConfidence: choice(CONFIDENCE),
      ragSchedule: choice(RAG),
      ragScheduleNote: line(),
      ragBudget: choice(RAG),
      ragBudgetNote: line(),
      ragScope: choice(RAG),
      ragScopeNote: line(),
      ragPeople: choice(RAG),
      ragPeopleNote: line(),
      ragBenefits: choice(RAG),
      ragBenefitsNote: line(),
      cause: prose(),
      action: prose(),
      helpWanted: prose(),
      newRisks: prose(),
      decisionsWanted: prose(),
      helpRating: score(),
      helpNote: prose(),
      nextOn: date(),
      internalNote: prose(),
      /** The step of the guided form at which it was left; `''` when it is finished. */
      step: line({ system: true }),
      /** Seconds spent in each step of the guided form, in their order: `40,185,0`. */
      secondsByStep: line({ system: true }),
    },
  }),
  dayLog: kind({
    title: 'note',
    stage: 'monitoring',
    fields: {
      workedOn: date(),
      days: number(0, 2, 0.25),
      department: link('department'),
      deliverable: link('deliverable'),
      stage: choice(STAGES),
      note: line(),
    },
  }),
  reading: kind({
    title: 'narrative',
    stage: 'review',
    parent: 'kpi',
    fields: {
      measuredOn: date(),
      value: number(-1e12, 1e12, 0.1),
      /** Counts print as "3 of 4"; the value is then their ratio in percent. */
      numerator: number(0, 1e12),
      denominator: number(0, 1e12),
      /** Number of answers, for a measure from a survey. */
      responses: number(0, 1e9),
      source: line(),
      confidence: choice(CONFIDENCE),
      narrative: prose(),
      /** Version of the formula and unit by which it was measured; `''` stands for those that the KPI states. */
      formulaVersion: line({ system: true }),
      unit: line({ system: true }),
    },
  }),
  review: kind({
    title: 'quarter',
    stage: 'review',
    fields: {
      /** Fiscal quarter, `2027-Q1`. */
      quarter: line(),
      status: choice(REVIEW_STATUSES),
      heldOn: date(),
      attendees: prose(),
      summary: prose(),
      escalationsNote: prose(),
      effortNote: prose(),
      nextPriorities: links('need'),
      nextPrioritiesNote: prose(),
      clientSignatory: line(),
      pmoSignatory: line(),
      signedOn: date(),
      internalNotes: prose(),
    },
  }),
  departmentRating: kind({
    title: 'helped',
    stage: 'review',
    parent: 'review',
    fields: {
      department: link('department'),
      rating: score(),
      helped: prose(),
      didNotHelp: prose(),
      quote: prose(),
      quotedPerson: line(),
      /** The quote may be printed in the client edition. */
      quoteCleared: flag(),
    },
  }),
  feedback: kind({
    title: 'comment',
    stage: 'review',
    parent: 'review',
    fields: {
      department: link('department'),
      satisfaction: score(),
      /** Would recommend, 0–10. */
      recommend: number(0, 10),
      comment: prose(),
      /** What it speaks of, as the answers were grouped by hand. */
      theme: link('theme'),
      /** The comment may be printed in the client edition. */
      quoteCleared: flag(),
    },
  }),
  /** What several answers speak of. */
  theme: kind({
    title: 'title',
    stage: 'review',
    parent: 'review',
    fields: { title: line(), summary: prose() },
  }),
  /** Something that went up the escalation path. */
  escalation: kind({
    title: 'title',
    stage: 'review',
    fields: {
      title: line(),
      level: link('escalationLevel'),
      department: link('department'),
      initiative: link('initiative'),
      /** The entry of the RAID log that was taken up the path. */
      raidItem: link('raidItem'),
      raisedOn: date(),
      answeredOn: date(),
      answer: prose(),
    },
  }),
  /** How far one dimension of project work was when a review was held; the five make up the maturity. */
  maturityLevel: kind({
    title: 'evidence',
    stage: 'review',
    parent: 'review',
    fields: { dimension: choice(MATURITY_DIMENSIONS), level: score(), evidence: prose() },
  }),
  /** New values of a need, beside those that it had; they become the need's when the review is finished. */
  rescore: kind({
    title: 'reason',
    stage: 'review',
    parent: 'review',
    fields: {
      need: link('need'),
      oldUrgency: number(1, 5, 0.5),
      oldImpact: number(1, 5, 0.5),
      urgency: number(1, 5, 0.5),
      impact: number(1, 5, 0.5),
      reason: line(),
    },
  }),
  finding: kind({
    title: 'statement',
    stage: 'review',
    parent: 'review',
    ref: { prefix: 'F', digits: 2 },
    fields: {
      type: choice(FINDING_TYPES),
      statement: line(),
      evidence: prose(),
      attribution: choice(ATTRIBUTIONS),
      department: link('department'),
      checkIns: links('checkIn'),
      readings: links('reading'),
      followUps: links('followUp'),
    },
  }),
  refinement: kind({
    title: 'statement',
    stage: 'review',
    parent: 'review',
    ref: { prefix: 'R', digits: 2 },
    fields: {
      action: choice(REFINEMENT_ACTIONS),
      statement: line(),
      reason: prose(),
      findings: links('finding'),
      /** Key of the blueprint section that it changes, `meetings`. */
      section: line(),
      // The line that it changes: at most one of these.
      deliverable: link('deliverable'),
      expectation: link('expectation'),
      milestone: link('milestone'),
      role: link('role'),
      communication: link('communication'),
      report: link('report'),
      meeting: link('meeting'),
      decisionRight: link('decisionRight'),
      conflictStep: link('conflictStep'),
      escalationLevel: link('escalationLevel'),
      kpi: link('kpi'),
      /** Name of the field of that line which is to read `newText`. */
      lineField: line({ system: true }),
      newText: prose(),
      toVersion: line(),
      accepted: flag(),
      /** The draft of the blueprint says it already. */
      prepared: flag({ system: true }),
    },
  }),
};
