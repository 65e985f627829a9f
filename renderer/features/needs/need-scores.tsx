import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { Agreement, MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import styles from './needs.module.css';
import { ScoreDistribution } from './score-distribution.tsx';

/** What a score is about. */
export type Axis = keyof MatrixPosition;

/** Whether the room agrees about a need. */
export function AgreementBadge({ agreement }: { readonly agreement: Agreement }): ReactNode {
  return <Badge tone={agreement === 'no-agreement' ? 'warning' : 'neutral'}>{m.needs.agreements[agreement]}</Badge>;
}

/** The value of one axis that counts, beside the dots of the single scores; nothing of what is not there. */
export function AxisCell(props: { readonly entry: RankedNeed | undefined; readonly axis: Axis }): ReactNode {
  const { entry, axis } = props;
  const value = entry?.[axis] ?? null;
  if (entry === undefined || value === null) return null;
  return (
    <span className={styles['axisCell']}>
      <span className={styles['axisValue']}>{m.needs.value(value)}</span>
      {entry.score[axis] !== null && (
        <ScoreDistribution label={m.needs[axis]} counts={entry.score.axes[axis].counts} size="small" />
      )}
    </span>
  );
}

/** Below the fields of a need: how the room scored it, the single scores, and where it leads. */
export function NeedScores(props: {
  readonly need: RecordOf<'need'>;
  readonly entry: RankedNeed | undefined;
  readonly data: EngagementData;
}): ReactNode {
  const { need, entry, data } = props;
  return (
    <>
      <dl className={styles['spreads']}>
        <AxisScoresLine axis="urgency" entry={entry} />
        <AxisScoresLine axis="impact" entry={entry} />
      </dl>
      <p className={styles['muted']}>{m.needs.agreementRule}</p>
      <RecordPanel
        kind="needScore"
        data={data}
        parentId={need.id}
        title={m.needs.scoresTitle}
        hint={m.needs.scoresHint}
        columns={['participant', 'urgency', 'impact', 'comment']}
        empty={m.needs.scoresEmpty}
        headingLevel={3}
      />
    </>
  );
}

function AxisScoresLine(props: { readonly axis: Axis; readonly entry: RankedNeed | undefined }): ReactNode {
  const { axis, entry } = props;
  const spread = entry?.score[axis] ?? null;
  const { verdict, counts } = entry?.score.axes[axis] ?? { verdict: 'not-scored', counts: NOBODY };
  return (
    <div>
      <dt>{m.needs[axis]}</dt>
      <dd>
        {spread === null ? (
          m.needs.verdicts['not-scored']
        ) : (
          <>
            <ScoreDistribution label={m.needs[axis]} counts={counts} size="large" />
            <span className={styles['spreadWords']}>
              <span>{m.needs.spread(spread.median, spread.min, spread.max, spread.n)}</span>
              {spread.n > 1 && <span>{m.needs.middleHalf(spread.spread)}</span>}
              <Badge tone={verdict === 'wide' || verdict === 'two-camps' ? 'warning' : 'neutral'}>
                {m.needs.verdicts[verdict]}
              </Badge>
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

const NOBODY = [0, 0, 0, 0, 0] as const;
