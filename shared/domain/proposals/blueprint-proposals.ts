import type { RecordId } from '../../base/ids.ts';
import { recordName, type EngagementData } from '../engagement/engagement-data.ts';
import type { Kind } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds } from '../needs/need-ranking.ts';
import { proposalKey, rejectedProposals } from '../thread/proposal.ts';
import type { Proposal } from './proposal.ts';

/** Kinds of blueprint lines that earlier stages propose. */
export type ProposedKind = 'deliverable' | 'milestone' | 'role' | 'raciRow' | 'report' | 'kpi';

/** A line that an earlier stage calls for. */
export type BlueprintProposal<K extends ProposedKind = ProposedKind> = Proposal<K>;

/** Influence, 1–5, from which a stakeholder is proposed for a role. */
export const ROLE_FROM_INFLUENCE = 4;

type Propose<K extends ProposedKind> = (
  data: EngagementData,
) => readonly Omit<BlueprintProposal<K>, 'key' | 'kind' | 'votes'>[];

const PROPOSE: { readonly [K in ProposedKind]: Propose<K> } = {
  deliverable: (data) =>
    needsToServe(data).map((need) => ({
      title: need.title,
      body: {
        title: need.title,
        description: need.gain,
        status: 'planned',
        needs: [need.id],
        initiatives: initiativesOf(data, need.id),
      },
      origin: { needs: [need.id] },
    })),
  milestone: (data) =>
    running(data)
      .filter(({ id, dueOn }) => dueOn !== null && !data.all('milestone').some((one) => one.deliverable === id))
      .map((deliverable) => ({
        title: deliverable.title,
        body: {
          title: deliverable.title,
          deliverable: deliverable.id,
          baselineOn: deliverable.dueOn,
          forecastOn: deliverable.dueOn,
        },
        origin: { deliverables: [deliverable.id] },
      })),
  role: (data) =>
    data
      .all('stakeholder')
      .filter((person) => person.sponsor || (person.influence ?? 0) >= ROLE_FROM_INFLUENCE)
      .filter(
        (person) =>
          !data.all('role').some((role) => role.stakeholder === person.id || isSame(role.person, person.name)),
      )
      .map((person) => ({
        title: person.role || person.name,
        body: { title: person.role || person.name, person: person.name, stakeholder: person.id, side: 'client' },
        origin: { stakeholders: [person.id] },
      })),
  raciRow: (data) =>
    running(data)
      .filter(({ id }) => !data.all('raciRow').some((row) => row.deliverable === id))
      .map((deliverable) => ({
        title: deliverable.title,
        body: {
          title: deliverable.title,
          deliverable: deliverable.id,
          accountable: deliverable.owner === null ? [] : [deliverable.owner],
        },
        origin: { deliverables: [deliverable.id] },
      })),
  report: (data) =>
    running(data)
      .filter(({ id }) => !data.all('report').some((report) => report.deliverables.includes(id)))
      .map((deliverable) => ({
        title: deliverable.title,
        body: {
          title: deliverable.title,
          cadence: 'monthly',
          owner: deliverable.owner,
          deliverables: [deliverable.id],
        },
        origin: { deliverables: [deliverable.id] },
      })),
  kpi: (data) =>
    data
      .all('goal')
      .filter(({ id, statement }) => statement !== '' && !data.all('kpi').some((kpi) => kpi.goals.includes(id)))
      .map((goal) => ({
        title: goal.measure || goal.statement,
        body: {
          title: goal.measure || goal.statement,
          type: 'own',
          unit: goal.unit,
          baseline: goal.baseline,
          target: goal.target,
          direction: goal.baseline !== null && goal.target !== null && goal.target < goal.baseline ? 'down' : 'up',
          cadence: 'quarterly',
          goals: [goal.id],
        },
        origin: { goals: [goal.id] },
      })),
};

const isSame = (a: string, b: string): boolean => a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

// What was decided to be served, and what stands in "do now" while nothing is decided; the highest priority first.
function needsToServe(data: EngagementData): readonly RecordOf<'need'>[] {
  const covered = new Set(data.all('deliverable').flatMap(({ needs }) => needs));
  return rankNeeds(data)
    .filter(({ need, zone }) => need.decision === 'serve' || (need.decision === '' && zone === 'do-now'))
    .map(({ need }) => need)
    .filter((need) => !covered.has(need.id) && recordName(need) !== '');
}

function initiativesOf(data: EngagementData, need: RecordId): readonly RecordId[] {
  return data
    .all('initiative')
    .filter((initiative) => initiative.needs.includes(need))
    .map(({ id }) => id);
}

const running = (data: EngagementData): readonly RecordOf<'deliverable'>[] =>
  data.all('deliverable').filter(({ status, title }) => status !== 'done' && status !== 'dropped' && title !== '');

/**
 * Lines of one kind that stages 1 and 2, or earlier sections, call for and that the blueprint does not have yet: the most
 * important first. What was turned down is not proposed again.
 */
export function proposeLines<K extends ProposedKind>(data: EngagementData, kind: K): readonly BlueprintProposal<K>[] {
  const rejected = rejectedProposals(data);
  return PROPOSE[kind](data)
    .map((one) => ({ ...one, kind, votes: 0, key: proposalKey(kind satisfies Kind, one.origin) }))
    .filter(({ key }) => !rejected.has(key));
}
