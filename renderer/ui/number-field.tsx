import type { ReactNode } from 'react';
import { FieldError, Input, Label, NumberField as AriaNumberField, Text } from 'react-aria-components';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** A number, or nothing: an empty field is "not known", which is not 0. */
export function NumberField(
  props: FieldProps & {
    readonly value: number | null;
    readonly onChange: (value: number | null) => void;
    readonly minValue?: number;
    readonly maxValue?: number;
    readonly step?: number;
  },
): ReactNode {
  const { label, description, error, isLabelHidden } = props;
  return (
    <AriaNumberField
      className={styles['field'] ?? ''}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      formatOptions={{ maximumFractionDigits: 4 }}
      {...(props.minValue === undefined ? {} : { minValue: props.minValue })}
      {...(props.maxValue === undefined ? {} : { maxValue: props.maxValue })}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Input className={styles['input'] ?? ''} />
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}
