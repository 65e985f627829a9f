import type { ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import styles from './panels.module.css';

const SCALE = [1, 2, 3, 4, 5] as const;

/** A score of 1 to 5 to be read; halves fill half a dot, and no score says so. */
export function ScoreDots(props: { readonly label: string; readonly value: number | null }): ReactNode {
  const { label, value } = props;
  if (value === null) return <span className={styles['noScore']}>{ui.notScored}</span>;
  return (
    <span className={styles['dots']}>
      <span className={styles['spoken']}>{ui.scoreOf(label, value)}</span>
      {SCALE.map((step) => (
        <span key={step} aria-hidden data-fill={value >= step ? 'full' : value >= step - 0.5 ? 'half' : 'none'} />
      ))}
      <span className={styles['dotsValue']} aria-hidden>
        {value}
      </span>
    </span>
  );
}
