import type { ReactNode } from 'react';
import { buildPriorityMatrix } from '#shared/documents/figures/priority-matrix.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import { ZONES, ZONE_THRESHOLD, type Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FigureView } from './figure-view.tsx';
import { RankingView } from './ranking-view.tsx';

/** The matrix as it will stand in the Word document, with the same values as a table. */
export function MatrixView({ data }: { readonly data: EngagementData }): ReactNode {
  const points = rankNeeds(data).flatMap(({ need, score }) =>
    score.position === null ? [] : [{ reference: need.ref ?? '', ...score.position }],
  );
  if (points.length === 0) return <EmptyState compact body={m.needs.matrixEmpty} />;
  const zones = Object.fromEntries(ZONES.map((zone) => [zone, optionLabel(zone)])) as Record<Zone, string>;
  const picture = buildPriorityMatrix(
    points,
    { urgency: m.needs.urgency, impact: m.needs.impact, zones },
    ZONE_THRESHOLD,
  );
  return (
    <>
      <Section title={m.needs.tabs.matrix}>
        <FigureView picture={picture} label={m.needs.matrixAlt} />
      </Section>
      <RankingView data={data} />
    </>
  );
}
