import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { MATURITY_DIMENSIONS } from '#shared/domain/model/kinds-delivery.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordField, useRecordActions } from '#renderer/features/records/index.ts';
import { RatingField } from '#renderer/ui/rating-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './review.module.css';

/** Five dimensions of project work, each with a level from 1 to 5 and what shows it. */
export function MaturityGrid(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  const actions = useRecordActions();
  const levels = data.childrenOf('maturityLevel', review.id);
  return (
    <Section title={m.review.maturity} hint={`${m.review.maturityHint} ${m.review.maturityLevels.join(' · ')}`}>
      <div className={styles['maturity']}>
        {MATURITY_DIMENSIONS.map((dimension) => {
          const row = levels.find((one) => one.dimension === dimension);
          const setLevel = (level: number | null): void =>
            void (row === undefined
              ? actions.add('maturityLevel', { dimension, level }, review.id)
              : actions.set(row, { level }));
          return (
            <div key={dimension}>
              <RatingField label={optionLabel(dimension)} value={row?.level ?? null} onChange={setLevel} />
              {row !== undefined && (
                <RecordField
                  record={row}
                  field="evidence"
                  data={data}
                  label={m.review.maturityEvidence(optionLabel(dimension))}
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
