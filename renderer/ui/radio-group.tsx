import type { ReactNode } from 'react';
import { FieldError, Label, Radio, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import type { FieldProps } from './field-props.ts';
import type { Option } from './select.tsx';
import styles from './fields.module.css';

/** One of a few choices that are all in sight, each with room to say what it means. */
export function RadioGroup(
  props: FieldProps & {
    readonly options: readonly (Option & { readonly description?: string })[];
    readonly value: string | null;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const { label, description, error, isLabelHidden } = props;
  return (
    <AriaRadioGroup
      className={styles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      {props.options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['radio'] ?? ''}>
          <span className={styles['dot']} aria-hidden />
          <span>
            {option.label}
            {option.description !== undefined && <span className={styles['radioHint']}>{option.description}</span>}
          </span>
        </Radio>
      ))}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaRadioGroup>
  );
}
