import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { ui } from '#shared/messages/en/ui.ts';
import { IconButton } from './icon-button.tsx';
import { X } from 'lucide-react';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** A whole score from 1 to 5, or none yet. */
export function RatingField(
  props: FieldProps & { readonly value: number | null; readonly onChange: (value: number | null) => void },
): ReactNode {
  const { label, value, isLabelHidden } = props;
  return (
    <RadioGroup
      className={styles['field'] ?? ''}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => props.onChange(Number(chosen))}
      isDisabled={props.isDisabled ?? false}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['rating']}>
        {[1, 2, 3, 4, 5].map((score) => (
          <Radio key={score} value={String(score)} className={styles['score'] ?? ''}>
            {score}
          </Radio>
        ))}
        {value !== null && (
          <IconButton
            label={ui.clearOf(label)}
            icon={<X aria-hidden size={14} />}
            onPress={() => props.onChange(null)}
          />
        )}
      </div>
    </RadioGroup>
  );
}
