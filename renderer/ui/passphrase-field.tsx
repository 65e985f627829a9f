import { useState, type ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { Eye, EyeOff } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './icon-button.tsx';
import styles from './fields.module.css';

/** A text that is hidden while it is typed, and shown when somebody asks. No browser keeps it or fills it in. */
export function PassphraseField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly autoFocus?: boolean | undefined;
  },
): ReactNode {
  const { label, description, error } = props;
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['withButton']}>
        <Input className={styles['input'] ?? ''} spellCheck={false} autoCapitalize="off" />
        <IconButton
          label={isShown ? ui.hideTyped : ui.showTyped}
          icon={isShown ? <EyeOff aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
          onPress={() => setShown(!isShown)}
        />
      </div>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
