import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveThemes, type ThemeSummary } from './feedback.ts';
import { deriveKpis, type KpiOfQuarter } from './scorecard.ts';

/** A finding that the figures or the answers of a quarter call for; its words come from outside. */
export type SuggestedFinding =
  | { readonly type: 'benefit' | 'shortfall'; readonly key: string; readonly entry: KpiOfQuarter }
  | { readonly type: 'feedback'; readonly key: string; readonly theme: ThemeSummary };

/** Fewest answers from which a theme is proposed as a finding. */
export const THEME_FROM = 2;

/**
 * Findings that a review does not have yet: a shortfall for each KPI that is off or at risk, a benefit for each that is on
 * track and moved for the better, feedback for each theme of at least `THEME_FROM` answers. A KPI is left out once a finding
 * names its reading, a theme once a finding states it.
 */
export function suggestFindings(
  data: EngagementData,
  review: RecordOf<'review'>,
  quarter: Quarter,
): SuggestedFinding[] {
  const findings = data.childrenOf('finding', review.id);
  const named = new Set(findings.flatMap(({ readings }) => readings));
  const stated = findings.map(({ statement }) => statement.trim().toLowerCase());
  const byKpi = deriveKpis(data, quarter).flatMap((entry): SuggestedFinding[] => {
    const { rag, trend, reading } = entry.status;
    if (reading === null || named.has(reading.id)) return [];
    if (rag === 'red' || rag === 'amber') return [{ type: 'shortfall', key: reading.id, entry }];
    return rag === 'green' && trend === 'better' ? [{ type: 'benefit', key: reading.id, entry }] : [];
  });
  const byTheme = deriveThemes(data, review.id)
    .filter(({ answers, theme }) => answers.length >= THEME_FROM && theme.title.trim() !== '')
    .filter(({ theme }) => !stated.some((statement) => statement.includes(theme.title.trim().toLowerCase())))
    .map((theme): SuggestedFinding => ({ type: 'feedback', key: theme.theme.id, theme }));
  return [...byKpi, ...byTheme];
}
