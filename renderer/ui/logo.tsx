import type { ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import styles from './layout.module.css';

/** The mark: a deck's planks in four quarters, one of them raised. */
export function Mark(props: { readonly size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={props.size ?? 28} height={props.size ?? 28} aria-hidden>
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#0B3B70" />
      <path d="M16 6.5a9.5 9.5 0 1 0 9.5 9.5H16z" fill="#FFFFFF" />
      <path d="M18.5 4.5v9h9a9 9 0 0 0-9-9z" fill="#F4A437" />
      <path d="M19 19l6.5 6.5" stroke="#FFFFFF" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

/** Mark and name. */
export function Logo(): ReactNode {
  return (
    <span className={styles['logo']}>
      <Mark />
      <span>{ui.wordmark}</span>
    </span>
  );
}
