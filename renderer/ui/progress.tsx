import type { ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './panels.module.css';

/** How far something has come. */
export interface ProgressProps {
  readonly label: string;
  /** Absent while nobody can say how far it is. */
  readonly value?: number;
  /** 100 when not given. */
  readonly maxValue?: number;
  /** In place of the percentage: "8 of 12". */
  readonly valueLabel?: string;
}

const ariaProps = (
  props: ProgressProps,
): { value: number; maxValue: number; isIndeterminate: boolean; valueLabel?: string } => ({
  value: props.value ?? 0,
  isIndeterminate: props.value === undefined,
  maxValue: props.maxValue ?? 100,
  ...(props.valueLabel === undefined ? {} : { valueLabel: props.valueLabel }),
});

/** Progress as a bar under its words. */
export function ProgressBar(props: ProgressProps): ReactNode {
  return (
    <AriaProgressBar {...ariaProps(props)} className={styles['progress'] ?? ''}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles['progressWords']}>
            <Label>{props.label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles['bar']} data-busy={props.value === undefined || undefined}>
            <div style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}

const SIZE = 56;
const RADIUS = 25;
const LENGTH = 2 * Math.PI * RADIUS;

/** Progress as a ring with the figure in it. */
export function ProgressRing(props: ProgressProps): ReactNode {
  return (
    <AriaProgressBar {...ariaProps(props)} aria-label={props.label} className={styles['ring'] ?? ''}>
      {({ percentage, valueText }) => (
        <>
          <svg width={SIZE} height={SIZE} aria-hidden>
            <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} className={styles['ringTrack']} />
            <circle
              cx={SIZE / 2}
              cy={SIZE / 2}
              r={RADIUS}
              className={styles['ringDone']}
              strokeDasharray={`${(LENGTH * (percentage ?? 0)) / 100} ${LENGTH}`}
            />
          </svg>
          <span className={styles['ringValue']}>{valueText}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
