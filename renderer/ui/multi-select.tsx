import type { ReactNode } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Plus, X } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import type { FieldProps } from './field-props.ts';
import type { Option } from './select.tsx';
import { namelessFrame } from './nameless-frame.ts';
import styles from './fields.module.css';

/** Chooses any number of a list, with a search in it; what is chosen stands as tags. */
export function MultiSelect(
  props: FieldProps & {
    readonly options: readonly Option[];
    readonly value: readonly string[];
    readonly onChange: (value: readonly string[]) => void;
  },
): ReactNode {
  const { label, options, value } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = value
    .map((id) => options.find((option) => option.value === id))
    .filter((option) => option !== undefined);
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={props.isLabelHidden === true ? styles['hidden'] : styles['label']}>{label}</legend>
      <div className={styles['tags']}>
        {chosen.map((option) => (
          <span key={option.value} className={styles['tag']}>
            <bdi>{option.label}</bdi>
            <Button
              className={styles['tagRemove'] ?? ''}
              isDisabled={props.isDisabled ?? false}
              aria-label={ui.removeOf(option.label)}
              onPress={() => props.onChange(value.filter((id) => id !== option.value))}
            >
              <X aria-hidden size={13} />
            </Button>
          </span>
        ))}
        <DialogTrigger>
          <Button
            className={styles['tagAdd'] ?? ''}
            isDisabled={props.isDisabled ?? false}
            aria-label={ui.chooseOf(label)}
          >
            <Plus aria-hidden size={14} />
            {ui.choose}
          </Button>
          <Popover {...namelessFrame} className={styles['popover'] ?? ''} placement="bottom start">
            <Dialog aria-label={label} className={styles['searchList'] ?? ''}>
              <Autocomplete filter={contains}>
                <SearchField aria-label={ui.searchIn(label)} autoFocus>
                  <Input className={styles['input'] ?? ''} placeholder={ui.search} />
                </SearchField>
                <ListBox
                  aria-label={label}
                  className={styles['listBox'] ?? ''}
                  items={options}
                  selectionMode="multiple"
                  escapeKeyBehavior="none"
                  selectedKeys={[...value]}
                  onSelectionChange={(keys) => {
                    if (keys === 'all') return;
                    // The order in which things were chosen is kept; new ones come last.
                    const kept = value.filter((id) => keys.has(id));
                    props.onChange([...kept, ...[...keys].map(String).filter((id) => !value.includes(id))]);
                  }}
                  renderEmptyState={() => <p className={styles['nothing']}>{ui.nothingToChoose}</p>}
                >
                  {(item) => (
                    <ListBoxItem id={item.value} textValue={item.label} className={styles['option'] ?? ''}>
                      {({ isSelected }) => (
                        <>
                          <span aria-hidden className={styles['tick']}>
                            {isSelected ? '✓' : ''}
                          </span>
                          <bdi>{item.label}</bdi>
                        </>
                      )}
                    </ListBoxItem>
                  )}
                </ListBox>
              </Autocomplete>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      {props.description !== undefined && props.error === undefined && (
        <span className={styles['description']}>{props.description}</span>
      )}
      {props.error !== undefined && <span className={styles['error']}>{props.error}</span>}
    </fieldset>
  );
}
