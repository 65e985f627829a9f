import type { ReactNode } from 'react';
import type { Spread } from '#shared/domain/needs/need-scores.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './needs.module.css';

/** Dots that one column holds before it says a number instead. */
const DOTS = 6;
const STEP = 9;
const COLUMN = 16;

/** How the scores of an axis lie on the scale 1–5, one dot a person: two camps look like two camps, whatever the mean. */
export function ScoreSpread(props: { readonly label: string; readonly spread: Spread }): ReactNode {
  const { label, spread } = props;
  const height = DOTS * STEP + 16;
  const said = spread.counts.flatMap((count, index) => (count === 0 ? [] : m.needs.gave(count, index + 1)));
  return (
    <svg
      className={styles['spread']}
      width={COLUMN * 5}
      height={height}
      viewBox={`0 0 ${COLUMN * 5} ${height}`}
      role="img"
      aria-label={`${label}: ${said.join(', ')}`}
    >
      {spread.counts.map((count, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the five values of the scale never move
        <Column key={index} value={index + 1} count={count} floor={height - 14} />
      ))}
    </svg>
  );
}

function Column(props: { readonly value: number; readonly count: number; readonly floor: number }): ReactNode {
  const { value, count, floor } = props;
  const x = (value - 0.5) * COLUMN;
  return (
    <>
      <text x={x} y={floor + 11} textAnchor="middle" className={styles['tick']}>
        {value}
      </text>
      {count > DOTS ? (
        <>
          <rect x={x - 6} y={floor - DOTS * STEP} width={12} height={DOTS * STEP} rx={3} className={styles['dot']} />
          <text x={x} y={floor - 4} textAnchor="middle" className={styles['many']}>
            {count}
          </text>
        </>
      ) : (
        Array.from({ length: count }, (_, dot) => (
          <circle key={dot} cx={x} cy={floor - 5 - dot * STEP} r={3.5} className={styles['dot']} />
        ))
      )}
    </>
  );
}
