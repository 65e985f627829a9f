import type { ReactNode } from 'react';
import styles from './review.module.css';

const WIDTH = 120;
const HEIGHT = 32;
const ROOM = 5;

/** A small line over quarters; it breaks where two figures cannot be compared, and has no point where nothing was measured. */
export function TrendLine(props: {
  readonly label: string;
  readonly points: readonly { readonly value: number | null; readonly isJoined: boolean }[];
  readonly target: number | null;
}): ReactNode {
  const { points, target } = props;
  const values = points.map(({ value }) => value).filter((value) => value !== null);
  if (values.length === 0) return null;
  const all = target === null ? values : [...values, target];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const x = (index: number): number => ROOM + (index * (WIDTH - 2 * ROOM)) / Math.max(1, points.length - 1);
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM);
  const lines: { readonly from: number; readonly to: number }[] = [];
  let last: number | null = null;
  for (const [index, point] of points.entries()) {
    if (point.value === null) continue;
    if (last !== null && point.isJoined) lines.push({ from: last, to: index });
    last = index;
  }
  const at = (index: number): string => `${x(index)} ${y(points[index]?.value ?? 0)}`;
  return (
    <svg role="img" aria-label={props.label} className={styles['trend']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {target !== null && <path className={styles['target']} d={`M0 ${y(target)}H${WIDTH}`} />}
      {lines.map(({ from, to }) => (
        <path key={to} className={styles['line']} d={`M${at(from)}L${at(to)}`} />
      ))}
      {points.map((point, index) =>
        point.value === null ? null : (
          // Points have no name of their own: their place in the row is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <circle key={index} className={styles['point']} cx={x(index)} cy={y(point.value)} r={3} />
        ),
      )}
    </svg>
  );
}
