import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { quarterRows } from '#shared/domain/review/quarter-rows.ts';
import { RowsDrawer } from '#renderer/features/records/index.ts';
import { figureState } from './figure-state.tsx';
import { quarterFacts, type QuarterFact } from './quarter-words.ts';
import styles from './review.module.css';
import { RowsFigure } from './rows-figure.tsx';

/** What was gathered of a quarter in a few figures; each opens the records that it counts. */
export function FactList(props: {
  readonly data: EngagementData;
  readonly gathered: GatheredQuarter;
  /** The records are copies, kept with a finished review. */
  readonly isKept?: boolean;
}): ReactNode {
  const { data, gathered } = props;
  const [asked, setAsked] = useState<QuarterFact | null>(null);
  return (
    <>
      <dl className={styles['facts']}>
        {quarterFacts(gathered).map((fact) => (
          <div key={fact.figure}>
            <dt>{fact.label}</dt>
            <dd>
              <RowsFigure
                words={fact.value}
                name={`${fact.label}: ${fact.value}`}
                hasRows={quarterRows(data, gathered, fact.figure).length > 0}
                onOpen={() => setAsked(fact)}
              />
            </dd>
          </div>
        ))}
      </dl>
      {asked !== null && (
        <RowsDrawer
          title={asked.label}
          rows={quarterRows(data, gathered, asked.figure)}
          data={data}
          stateOf={(row) => figureState(row, gathered)}
          isKept={props.isKept === true}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
