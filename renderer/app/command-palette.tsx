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
  useFilter,
} from 'react-aria-components';
import { m } from '#shared/messages/messages.ts';
import { useOfferedCommands } from '#renderer/commands/commands-context.tsx';
import { keyWords } from '#renderer/commands/key-words.ts';
import { isMac } from './platform.ts';
import styles from './palette.module.css';

/** Every command by name: type, choose, Enter. */
export function CommandPalette(props: { readonly onClose: () => void }): ReactNode {
  const commands = useOfferedCommands().filter((command) => command.isHidden !== true && command.isEnabled !== false);
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['palette'] ?? ''}>
        <Dialog aria-label={m.app.commands.palette} className={styles['dialog'] ?? ''}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={m.app.palettePlaceholder} autoFocus>
              <Input className={styles['input'] ?? ''} placeholder={m.app.palettePlaceholder} />
            </SearchField>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard, though the focus stays in the field */}
            <div className={styles['list']} tabIndex={0}>
              <Menu
                aria-label={m.app.commands.palette}
                items={commands}
                renderEmptyState={() => <p className={styles['nothing']}>{m.app.paletteNothing}</p>}
                onAction={(key) => {
                  props.onClose();
                  void commands.find((command) => command.id === key)?.run();
                }}
              >
                {(command) => {
                  const label = `${command.group}: ${command.label}`;
                  const [keys] = command.keys ?? [];
                  return (
                    <MenuItem id={command.id} textValue={label} className={styles['item'] ?? ''}>
                      <span>{label}</span>
                      {keys !== undefined && <kbd>{keyWords(keys, isMac)}</kbd>}
                    </MenuItem>
                  );
                }}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
