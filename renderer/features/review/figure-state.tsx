import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FigureRow } from '#shared/domain/monitoring/dashboard-rows.ts';
import { commitmentState } from '#shared/domain/review/commitments.ts';
import { methodOf, readingValue } from '#shared/domain/review/kpi-status.ts';
import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { COMMITMENT_TONES } from './commitment-table.tsx';
import { measurementWords } from './kpi-words.ts';

/** What became of a record behind a figure of the review, where its date alone would not say it. */
export function figureState({ record }: FigureRow, gathered: GatheredQuarter): ReactNode {
  if (record.kind === 'deliverable') {
    const state = commitmentState(record, gathered.span.lookedAtOn);
    return <Badge tone={COMMITMENT_TONES[state]}>{m.review.commitmentStates[state]}</Badge>;
  }
  if (record.kind === 'milestone') {
    const found = gathered.milestones.find(({ milestone }) => milestone.id === record.id);
    if (found === undefined || found.state === 'ahead') return null;
    return <Badge tone={found.state === 'met' ? 'success' : 'danger'}>{m.review.milestoneStates[found.state]}</Badge>;
  }
  if (record.kind !== 'escalation') return null;
  return record.answeredOn === null ? <Badge tone="danger">{m.review.unanswered}</Badge> : null;
}

/** The figure of a reading behind a KPI: a reading has no name of its own. Null for every other record. */
export function readingState({ record }: FigureRow, data: EngagementData): ReactNode {
  if (record.kind !== 'reading') return null;
  const kpi = data.find('kpi', record.parentId);
  if (kpi === undefined) return null;
  const { numerator, denominator } = record;
  const count = numerator === null || denominator === null ? null : { numerator, denominator };
  return measurementWords({ ...readingValue(kpi, record), count }, methodOf(kpi, record).unit);
}
