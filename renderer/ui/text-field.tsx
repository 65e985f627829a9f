import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** A text of one line, or of many that grows with what is typed. */
export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly onFocus?: () => void;
    readonly onBlur?: () => void;
    readonly multiline?: boolean | undefined;
    readonly placeholder?: string | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly onKeyDown?: (event: { readonly key: string; preventDefault(): void }) => void;
  },
): ReactNode {
  const { label, description, error, isLabelHidden, multiline, placeholder } = props;
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      onFocus={() => props.onFocus?.()}
      onBlur={() => props.onBlur?.()}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      {...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown })}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      {multiline === true ? (
        <TextArea dir="auto" rows={2} className={styles['input'] ?? ''} placeholder={placeholder ?? ''} />
      ) : (
        <Input dir="auto" className={styles['input'] ?? ''} placeholder={placeholder ?? ''} />
      )}
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
