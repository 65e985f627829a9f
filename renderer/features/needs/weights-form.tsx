import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { areDefault, DEFAULT_WEIGHTS, FACTORS, weightsOf, type Factor } from '#shared/domain/needs/priority-weights.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import styles from './needs.module.css';

const FIELDS = {
  urgency: 'weightUrgency',
  impact: 'weightImpact',
  effort: 'weightEffort',
  readiness: 'weightReadiness',
} as const satisfies Readonly<Record<Factor, keyof BodyOf<'engagement'>>>;

const NONE: Partial<BodyOf<'engagement'>> = {
  weightUrgency: null,
  weightImpact: null,
  weightEffort: null,
  weightReadiness: null,
};

/** How much each factor counts in the ranking; the method's own weights are one press away. */
export function WeightsForm({ data }: { readonly data: EngagementData }): ReactNode {
  const actions = useRecordActions();
  const { engagement } = data;
  const weights = weightsOf(engagement);
  return (
    <details className={styles['weights']} open={!areDefault(weights)}>
      <summary>{areDefault(weights) ? m.needs.weightsDefault : m.needs.weightsOwn}</summary>
      <p className={styles['muted']}>{m.needs.weightsHint}</p>
      <div className={styles['weightFields']}>
        {FACTORS.map((factor) => (
          <NumberField
            key={factor}
            label={m.needs.factors[factor]}
            value={weights[factor]}
            minValue={0}
            maxValue={3}
            step={0.1}
            onChange={(value) =>
              void actions.set(engagement, { [FIELDS[factor]]: value === DEFAULT_WEIGHTS[factor] ? null : value })
            }
          />
        ))}
        {!areDefault(weights) && (
          <Button size="small" onPress={() => void actions.set(engagement, NONE)}>
            {m.needs.weightsReset}
          </Button>
        )}
      </div>
    </details>
  );
}
