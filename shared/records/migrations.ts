import { fail, ok, type Failure, type Result } from '../base/result.ts';

/** Version of the shape in which records are stored. Raise it together with a migration, a test and a frozen fixture. */
export const SCHEMA_VERSION = 8;

/** A loosely typed record of any version. */
export type VersionedRecord = Readonly<Record<string, unknown>>;

/** One step from a version to the next. Pure; uses nothing of today's model, which will go on changing. */
export interface Migration {
  /** The version that this step makes. */
  readonly to: number;
  /** What changes, in a sentence. */
  readonly describe: string;
  /** The record in the new shape; null when the record no longer exists. */
  migrate(record: VersionedRecord): VersionedRecord | null;
}

/** All steps, in order, without a gap. Serve the database's upgrade and the opening of old files alike. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    describe: 'effort and weights of needs, who raised what, evidence of goals and scope, first date of reports',
    migrate: withFields({
      engagement: { weightUrgency: null, weightImpact: null, weightEffort: null, weightReadiness: null },
      challenge: { raisedBy: null },
      goal: { raisedBy: null, evidence: '' },
      scopeItem: { evidence: '' },
      need: { effort: null },
      report: { firstOn: null },
      raidItem: { clusters: [] },
    }),
  },
  {
    to: 3,
    describe:
      'planned and actual times of workshops; the note that a follow-up, a decision or a parked item was made of',
    migrate: withFields({
      workshop: { startsAt: '' },
      activity: { startedAt: '', endedAt: '' },
      followUp: { note: null },
      workshopDecision: { note: null },
      scopeItem: { note: null },
    }),
  },
  {
    to: 4,
    describe: 'private collections, votes and scoring of activities; places and marks of notes and clusters; room size',
    migrate: withFields({
      workshop: { roomSize: '', isDark: false },
      activity: {
        prompt: '',
        isPrivate: false,
        naming: '',
        voteOn: '',
        dots: null,
        dotsPerItem: null,
        voters: [],
        votersHeard: null,
        openedAt: '',
        closedAt: '',
      },
      note: { activity: null, tag: '', x: null, y: null },
      cluster: { workshop: null, votes: null, x: null, y: null, isCollapsed: false },
    }),
  },
  {
    to: 5,
    describe: 'brands, logos and Word templates as records of their own; whose colour the headings of documents have',
    migrate: withFields({ engagement: { headingColour: '' } }),
  },
  {
    to: 6,
    describe:
      'guided check-ins, the cadence that they follow, confidence in milestones, hours of a logged day; what initiatives ' +
      'wait for, why a stated RAG differs from the suggested one, views of the register; where records came from outside, ' +
      'lists, their rules and receipts; resources of one’s own; method of readings, themes of answers, ' +
      'escalations, maturity, new scores, what a refinement changes',
    migrate: withFields({
      adaptation: { ownResource: null },
      training: { invited: null },
      engagement: { hoursPerDay: null },
      department: { checkInMeeting: null },
      milestone: { confidence: '', externalSource: '', externalKey: '' },
      raidItem: { checkIn: null, externalSource: '', externalKey: '' },
      followUp: { carriedOver: null, externalSource: '', externalKey: '', training: null },
      checkIn: { step: '', secondsByStep: '' },
      initiative: { dependsOn: [], ragDifference: '', ragDifferenceOf: '', externalSource: '', externalKey: '' },
      reading: { formulaVersion: '', unit: '' },
      feedback: { theme: null, quoteCleared: false },
      refinement: {
        expectation: null,
        milestone: null,
        role: null,
        communication: null,
        report: null,
        meeting: null,
        decisionRight: null,
        conflictStep: null,
        escalationLevel: null,
        kpi: null,
        lineField: '',
        newText: '',
        prepared: false,
      },
    }),
  },
  {
    to: 7,
    describe: 'until when an engagement is kept',
    migrate: withFields({ engagement: { keepUntilOn: null } }),
  },
  {
    to: 8,
    describe: 'the entry of the RAID log that was escalated',
    migrate: withFields({ escalation: { raidItem: null } }),
  },
];

// New fields, empty, in the bodies of some kinds; what is there stays.
function withFields(added: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Migration['migrate'] {
  return (record) => {
    const fields = added[String(record['kind'])];
    return fields === undefined ? record : { ...record, body: { ...fields, ...(record['body'] as object) } };
  };
}

/** Why data cannot be brought to this version. `version-newer`: it was written by a newer Quarterdeck. */
export type VersionFailure = Failure<'version-newer' | 'version-unknown'>;

/** Whether data of a version can be read at all. */
export function checkVersion(found: number, supported: number = SCHEMA_VERSION): Result<number, VersionFailure> {
  if (!Number.isInteger(found) || found < 1) return fail('version-unknown', { found });
  if (found > supported) return fail('version-newer', { found, supported });
  return ok(found);
}

/** Brings records of an older version to the newest one. Records that no longer exist are left out. */
export function migrateRecords(
  records: readonly VersionedRecord[],
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): VersionedRecord[] {
  let current: VersionedRecord[] = [...records];
  for (const step of migrations) {
    if (step.to <= from) continue;
    current = current.map((record) => step.migrate(record)).filter((record) => record !== null);
  }
  return current;
}
