import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Check, Ellipsis } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import styles from './controls.module.css';

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The keys that do the same, as they stand on the keyboard. */
  readonly keys?: string | undefined;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
}

/** A button that opens a menu of what can be done, or of choices. */
export function Menu(props: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
  /** Words on the button; by default three dots. */
  readonly children?: ReactNode;
  /** Of a button with words. */
  readonly size?: 'small' | 'medium';
  /** Where the lines are choices, one of which holds: its id. */
  readonly chosen?: string;
}): ReactNode {
  const { chosen } = props;
  return (
    <MenuTrigger>
      <Button
        aria-label={props.label}
        className={(props.children === undefined ? styles['iconButton'] : styles['button']) ?? ''}
        data-variant="secondary"
        data-size={props.size}
      >
        {props.children ?? <Ellipsis aria-hidden size={18} />}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          aria-label={props.label}
          className={styles['menu'] ?? ''}
          onAction={(key) => props.onAction(String(key))}
          {...(chosen !== undefined && {
            selectionMode: 'single',
            selectedKeys: [chosen],
            disallowEmptySelection: true,
          })}
        >
          {props.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={styles['menuItem'] ?? ''}
              data-danger={item.isDanger === true || undefined}
            >
              {chosen !== undefined && <Check aria-hidden size={16} data-shown={item.id === chosen} />}
              {item.icon}
              {/* The keys are seen, so they belong to the name as well. */}
              <Text slot="label" className={styles['menuLabel'] ?? ''}>
                {item.label} {item.keys !== undefined && <Kbd>{item.keys}</Kbd>}
              </Text>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
