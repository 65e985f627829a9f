import { useState, type ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { Eye, EyeOff } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './icon-button.tsx';
import styles from './fields.module.css';

/** A secret of one line; what is typed is shown only when somebody asks for it. */
export function PasswordField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly autoFocus?: boolean;
    /** `current` for one that is kept elsewhere already, `new` for one that is chosen now. */
    readonly use: 'current' | 'new';
  },
): ReactNode {
  const [isShown, setShown] = useState(false);
  const { label, description, error } = props;
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete={props.use === 'new' ? 'new-password' : 'current-password'}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['withButton']}>
        <Input
          className={styles['input'] ?? ''}
          // A browser's own memory for passwords, and its spelling, are not ours to keep secrets in.
          data-1p-ignore
          spellCheck={false}
          autoCapitalize="off"
        />
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
