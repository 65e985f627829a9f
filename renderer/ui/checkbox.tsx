import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './fields.module.css';

export function Checkbox(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** Spoken in the place of the words, where a table's header already shows them. */
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <AriaCheckbox
      className={styles['checkbox'] ?? ''}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      <span className={styles['box']} aria-hidden>
        <svg viewBox="0 0 16 16" width="12" height="12">
          <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      </span>
      <span>{props.children}</span>
    </AriaCheckbox>
  );
}
