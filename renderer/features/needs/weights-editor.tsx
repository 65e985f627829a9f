import type { ReactNode } from 'react';
import { RotateCcw } from 'lucide-react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import {
  areMethodWeights,
  FACTORS,
  HIGHEST_WEIGHT,
  RESET_WEIGHTS,
  setWeight,
  WEIGHT_STEP,
  type Weights,
} from '#shared/domain/needs/priority-weights.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

/** The four weights of the priority, edited in place, with the rule that they give. */
export function WeightsEditor(props: {
  readonly engagement: RecordOf<'engagement'>;
  readonly weights: Weights;
}): ReactNode {
  const { engagement, weights } = props;
  const actions = useRecordActions();
  const isDefault = areMethodWeights(weights);
  return (
    <Section
      title={m.needs.weightsTitle}
      hint={m.needs.weightsHint}
      actions={
        <Button
          size="small"
          icon={<RotateCcw aria-hidden size={14} />}
          isDisabled={isDefault}
          onPress={() => void actions.set(engagement, RESET_WEIGHTS)}
        >
          {m.needs.weightsDefault}
        </Button>
      }
    >
      <div className={styles['weights']}>
        {FACTORS.map((factor) => (
          <NumberField
            key={factor}
            label={m.needs.weightOf[factor]}
            value={weights[factor]}
            minValue={0}
            maxValue={HIGHEST_WEIGHT}
            step={WEIGHT_STEP}
            onChange={(value) => void actions.set(engagement, setWeight(factor, value))}
          />
        ))}
      </div>
      <p className={styles['formula']}>
        <Formula weights={weights} /> {isDefault && <small>{m.needs.weightsAreDefault}</small>}
      </p>
    </Section>
  );
}

function Formula({ weights }: { readonly weights: Weights }): ReactNode {
  const counting = FACTORS.filter((factor) => weights[factor] > 0);
  return (
    <>
      {m.needs.formula}
      {counting.length === 0 && m.needs.formulaNone}
      {counting.map((factor, index) => (
        <span key={factor}>
          {index > 0 && ' × '}
          {m.needs.factors[factor]}
          {weights[factor] !== 1 && <sup>{m.needs.value(weights[factor])}</sup>}
        </span>
      ))}
    </>
  );
}
