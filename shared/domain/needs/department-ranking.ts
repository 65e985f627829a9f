import { groupBy } from '../../base/group-by.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds, type RankedNeed } from './need-ranking.ts';
import { spreadOf } from './need-scores.ts';
import { ZONES, type Zone } from './priority-zone.ts';

/** Readiness, 1–5, from which a department can start at once. */
export const READY_FROM = 3;

/** When to begin in a department. */
export type RecommendedStart = 'first' | 'next' | 'later';

/** Whether a department is ready to begin; `unknown` when nobody has judged it. */
export type ReadyState = 'ready' | 'not-ready' | 'unknown';

/** What one department has to gain. */
export interface RankedDepartment {
  readonly department: RecordOf<'department'>;
  /** Place, from 1; departments that are level share it. */
  readonly rank: number;
  /** The other departments with the same weighted score and as many needs; none without needs. */
  readonly levelWith: readonly RecordOf<'department'>[];
  /** Number of its needs that were not excluded. */
  readonly needs: number;
  /** Sum of the priorities of those needs that have values; 0 without any. */
  readonly weightedScore: number;
  /** Share of the weighted score of all departments, 0–100; null while no need has values. */
  readonly sharePercent: number | null;
  /** Its own readiness, else the median readiness of its needs, 1–5; null when neither is known. */
  readonly readiness: number | null;
  readonly ready: ReadyState;
  readonly start: RecommendedStart;
  /** Number of its needs in each zone. */
  readonly zones: Readonly<Record<Zone, number>>;
}

function zoneCounts(needs: readonly RankedNeed[]): Record<Zone, number> {
  const counts: Record<Zone, number> = { 'do-now': 0, plan: 0, delegate: 0, 'not-now': 0 };
  for (const zone of ZONES) counts[zone] = needs.filter((entry) => entry.zone === zone).length;
  return counts;
}

function startOf(zones: Readonly<Record<Zone, number>>, ready: ReadyState): RecommendedStart {
  if (zones['do-now'] > 0) return ready === 'ready' ? 'first' : 'next';
  return zones.plan > 0 && ready === 'ready' ? 'next' : 'later';
}

type Measured = Omit<RankedDepartment, 'rank' | 'levelWith' | 'sharePercent'>;

function measured(department: RecordOf<'department'>, needs: readonly RankedNeed[]): Measured {
  const zones = zoneCounts(needs);
  const ofNeeds = spreadOf(needs.map(({ need }) => need.readiness).filter((value) => value !== null));
  const readiness = department.readiness ?? ofNeeds?.median ?? null;
  const ready = readiness === null ? 'unknown' : readiness >= READY_FROM ? 'ready' : 'not-ready';
  // Rounded like a priority, so that equal sums of fractions are level.
  const sum = needs.reduce((total, { priority }) => total + (priority ?? 0), 0);
  const weightedScore = Number(sum.toPrecision(10));
  return { department, needs: needs.length, weightedScore, readiness, ready, start: startOf(zones, ready), zones };
}

/** The needs that count for departments: all that were not excluded, by rank. */
export function countedNeeds(data: EngagementData): RankedNeed[] {
  return rankNeeds(data).filter(({ need }) => need.decision !== 'exclude');
}

/**
 * Which departments gain most: by weighted score, then by number of needs, then by their own order; those equal in both
 * are level and share a rank. Needs without a department, or of one that is gone, count for none.
 * Recommended start: `first` with a need to do now and a readiness of `READY_FROM` or more; `next` with a need to do now
 * but less or unknown readiness, or with a need to plan and enough readiness; else `later`.
 */
export function rankDepartments(data: EngagementData): RankedDepartment[] {
  const byDepartment = groupBy(countedNeeds(data), ({ need }) => need.department);
  const entries = data
    .all('department')
    .map((department) => measured(department, byDepartment.get(department.id) ?? []))
    .toSorted((a, b) => b.weightedScore - a.weightedScore || b.needs - a.needs);
  const total = entries.reduce((sum, entry) => sum + entry.weightedScore, 0);
  const groups = groupBy(entries, (entry) => `${entry.weightedScore} ${entry.needs}`);
  return entries.map((entry) => {
    const level = groups.get(`${entry.weightedScore} ${entry.needs}`) ?? [entry];
    const others = level.filter((other) => other !== entry).map((other) => other.department);
    return {
      ...entry,
      rank: entries.indexOf(level[0] ?? entry) + 1,
      levelWith: entry.needs === 0 ? [] : others,
      sharePercent: total === 0 ? null : (entry.weightedScore / total) * 100,
    };
  });
}

/** A department whose weighty needs have to wait for its readiness. */
export interface HeldBack {
  readonly name: string;
  /** 1–5, below `READY_FROM`; null when nobody has judged it. */
  readonly readiness: number | null;
}

/** What the sentences about the departments say. */
export interface DepartmentSentenceFacts {
  /** Name of the department that gains most. */
  readonly most: string;
  /** Names of the departments that are level with it. */
  readonly level: readonly string[];
  /** Number of its needs. */
  readonly needs: number;
  /** Number of its needs to do now. */
  readonly doNow: number;
  /** Its share of the weighted score of all departments, 0–100. */
  readonly sharePercent: number;
  /** Names of the departments to start with, by rank. */
  readonly first: readonly string[];
  /** Names of the departments that come next and are not held back, by rank. */
  readonly next: readonly string[];
  /** Whether any department has a need to do now. */
  readonly isPressing: boolean;
  /** Departments with needs to do now or to plan whose readiness is too low or not known, by rank. */
  readonly heldBack: readonly HeldBack[];
}

/** The facts of the sentences about the departments; null while no need of a department has values. */
export function departmentSentenceFacts(ranking: readonly RankedDepartment[]): DepartmentSentenceFacts | null {
  const [top] = ranking;
  if (top === undefined || top.sharePercent === null) return null;
  const isHeldBack = ({ zones, ready }: RankedDepartment): boolean =>
    zones['do-now'] + zones.plan > 0 && ready !== 'ready';
  const namesOf = (start: RecommendedStart) =>
    ranking.filter((entry) => entry.start === start && !isHeldBack(entry)).map((entry) => entry.department.name);
  return {
    most: top.department.name,
    level: top.levelWith.map(({ name }) => name),
    needs: top.needs,
    doNow: top.zones['do-now'],
    sharePercent: top.sharePercent,
    first: namesOf('first'),
    next: namesOf('next'),
    isPressing: ranking.some(({ zones }) => zones['do-now'] > 0),
    heldBack: ranking.filter(isHeldBack).map(({ department, readiness }) => ({ name: department.name, readiness })),
  };
}
