import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './fields.module.css';

/** Something that is on or off, and takes effect at once. */
export function Switch(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <AriaSwitch
      className={styles['switch'] ?? ''}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      <span className={styles['track']} aria-hidden>
        <span className={styles['thumb']} />
      </span>
      <span>{props.children}</span>
    </AriaSwitch>
  );
}
