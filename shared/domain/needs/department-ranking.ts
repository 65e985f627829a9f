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

/** What one department has to gain. */
export interface RankedDepartment {
  readonly department: RecordOf<'department'>;
  /** Place, from 1. */
  readonly rank: number;
  /** Number of its needs that were not excluded. */
  readonly needs: number;
  /** Sum of urgency × impact over those needs that have values; 0 without any. */
  readonly weightedScore: number;
  /** Share of the weighted score of all departments, 0–100; null while no need has values. */
  readonly sharePercent: number | null;
  /** Its own readiness, else the median readiness of its needs, 1–5; null when neither is known. */
  readonly readiness: number | null;
  readonly start: RecommendedStart;
  /** Number of its needs in each zone. */
  readonly zones: Readonly<Record<Zone, number>>;
}

function zoneCounts(needs: readonly RankedNeed[]): Record<Zone, number> {
  const counts: Record<Zone, number> = { 'do-now': 0, plan: 0, delegate: 0, 'not-now': 0 };
  for (const zone of ZONES) counts[zone] = needs.filter((entry) => entry.zone === zone).length;
  return counts;
}

function startOf(zones: Readonly<Record<Zone, number>>, readiness: number | null): RecommendedStart {
  const ready = readiness !== null && readiness >= READY_FROM;
  if (zones['do-now'] > 0) return ready ? 'first' : 'next';
  return zones.plan > 0 && ready ? 'next' : 'later';
}

/**
 * Which departments gain most: by weighted score, then by number of needs, then by their own order.
 * Recommended start: `first` with a need to do now and a readiness of `READY_FROM` or more; `next` with a need to do now
 * but less or unknown readiness, or with a need to plan and enough readiness; else `later`.
 */
export function rankDepartments(data: EngagementData): RankedDepartment[] {
  const counted = rankNeeds(data).filter(({ need }) => need.decision !== 'exclude');
  const byDepartment = groupBy(counted, ({ need }) => need.department);
  const entries = data.all('department').map((department) => {
    const needs = byDepartment.get(department.id) ?? [];
    const zones = zoneCounts(needs);
    const ofNeeds = spreadOf(needs.map(({ need }) => need.readiness).filter((value) => value !== null));
    const readiness = department.readiness ?? ofNeeds?.median ?? null;
    const weightedScore = needs.reduce((sum, { priority }) => sum + (priority ?? 0), 0);
    return { department, needs: needs.length, weightedScore, readiness, start: startOf(zones, readiness), zones };
  });
  const total = entries.reduce((sum, entry) => sum + entry.weightedScore, 0);
  return entries
    .toSorted((a, b) => b.weightedScore - a.weightedScore || b.needs - a.needs)
    .map((entry, index) => ({
      ...entry,
      rank: index + 1,
      sharePercent: total === 0 ? null : (entry.weightedScore / total) * 100,
    }));
}

/** What the sentence about the departments says. */
export interface DepartmentSentenceFacts {
  /** Name of the department that gains most. */
  readonly most: string;
  /** Number of its needs. */
  readonly needs: number;
  /** Its share of the weighted score of all departments, 0–100. */
  readonly sharePercent: number;
  /** Names of the departments to start with, by rank. */
  readonly first: readonly string[];
  /** Names of the departments that come next, by rank. */
  readonly next: readonly string[];
}

/** The facts of the sentence about the departments; null while no need of a department has values. */
export function departmentSentenceFacts(ranking: readonly RankedDepartment[]): DepartmentSentenceFacts | null {
  const [top] = ranking;
  if (top === undefined || top.sharePercent === null) return null;
  const namesOf = (start: RecommendedStart) =>
    ranking.filter((entry) => entry.start === start).map((entry) => entry.department.name);
  return {
    most: top.department.name,
    needs: top.needs,
    sharePercent: top.sharePercent,
    first: namesOf('first'),
    next: namesOf('next'),
  };
}
