import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Ellipsis } from 'lucide-react';
import styles from './controls.module.css';

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly isDanger?: boolean;
}

/** A button that opens a menu of what can be done. */
export function Menu(props: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
  /** Words on the button; by default three dots. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <MenuTrigger>
      <Button
        aria-label={props.label}
        className={(props.children === undefined ? styles['iconButton'] : styles['button']) ?? ''}
        data-variant="secondary"
      >
        {props.children ?? <Ellipsis aria-hidden size={18} />}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          aria-label={props.label}
          className={styles['menu'] ?? ''}
          onAction={(key) => props.onAction(String(key))}
        >
          {props.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={styles['menuItem'] ?? ''}
              data-danger={item.isDanger === true || undefined}
            >
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
