import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** One of some choices. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const NOTHING = '\u0000nothing';

/** Chooses one of a list; with `isNullable` also none of it. */
export function Select(
  props: FieldProps & {
    readonly options: readonly Option[];
    readonly value: string | null;
    readonly onChange: (value: string | null) => void;
    readonly isNullable?: boolean;
    readonly placeholder?: string;
  },
): ReactNode {
  const { label, description, error, isLabelHidden } = props;
  const items = props.isNullable === true ? [{ value: NOTHING, label: ui.none }, ...props.options] : props.options;
  return (
    <AriaSelect
      className={styles['field'] ?? ''}
      selectedKey={props.value}
      onSelectionChange={(key) => props.onChange(key === NOTHING || key === null ? null : String(key))}
      placeholder={props.placeholder ?? ui.choose}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== undefined}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={styles['select'] ?? ''}>
        <SelectValue className={styles['selectValue'] ?? ''} />
        <ChevronDown aria-hidden size={16} />
      </Button>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['listBox'] ?? ''} items={items}>
          {(item) => (
            <ListBoxItem id={item.value} textValue={item.label} className={styles['option'] ?? ''}>
              <bdi>{item.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
