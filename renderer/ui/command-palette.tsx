import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import { Search } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import styles from './command-palette.module.css';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Stands before the label: "Edit: Undo". */
  readonly group: string;
  /** As they stand on the keyboard. */
  readonly keys?: string | undefined;
}

/** Everything that can be done, by name: type, choose, Enter. Knows nothing of commands but their words. */
export function CommandPalette(props: {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing has that name. */
  readonly empty: string;
  readonly items: readonly PaletteItem[];
  readonly onRun: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['palette'] ?? ''}>
        <Dialog aria-label={props.label} className={styles['dialog'] ?? ''}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={props.placeholder} autoFocus className={styles['search'] ?? ''}>
              <Search aria-hidden size={18} />
              <Input className={styles['input'] ?? ''} placeholder={props.placeholder} />
            </SearchField>
            {/* The focus stays in the search; who would rather scroll than choose can reach the list by Tab. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
            <section tabIndex={0} aria-label={props.label} className={styles['scroll'] ?? ''}>
              <Menu
                aria-label={props.label}
                className={styles['list'] ?? ''}
                items={props.items}
                renderEmptyState={() => <p className={styles['nothing']}>{props.empty}</p>}
                onAction={(key) => {
                  props.onClose();
                  props.onRun(String(key));
                }}
              >
                {(item) => (
                  <MenuItem id={item.id} textValue={`${item.group}: ${item.label}`} className={styles['item'] ?? ''}>
                    {/* The keys are seen, so they belong to the name as well. */}
                    <Text slot="label" className={styles['label'] ?? ''}>
                      <span>
                        <span className={styles['group']}>{item.group}:</span> {item.label}
                      </span>{' '}
                      {item.keys !== undefined && <Kbd>{item.keys}</Kbd>}
                    </Text>
                  </MenuItem>
                )}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
