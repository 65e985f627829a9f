import type { ReactNode } from 'react';
import type { ScoreCounts } from '#shared/domain/needs/need-scores.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './needs.module.css';

/** People from which a count stands over each score instead of one dot a person. */
const DOTS_UP_TO = 12;

const SIZES = {
  small: { column: 12, height: 26, dot: 6, scale: 0, text: 9 },
  large: { column: 26, height: 66, dot: 10, scale: 16, text: 12 },
} as const;

/** How many people gave each score from 1 to 5: a column of dots each, or counts when there are many. */
export function ScoreDistribution(props: {
  /** Name of the axis. */
  readonly label: string;
  readonly counts: ScoreCounts;
  readonly size: keyof typeof SIZES;
}): ReactNode {
  const { label, counts } = props;
  const size = SIZES[props.size];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const width = size.column * counts.length;
  return (
    <svg
      className={styles['distribution']}
      width={width}
      height={size.height + size.scale}
      role="img"
      aria-label={m.needs.distribution(label, counts)}
    >
      <line x1={0} x2={width} y1={size.height - 0.5} y2={size.height - 0.5} data-part="scale" />
      {counts.map((count, index) => {
        const x = (index + 0.5) * size.column;
        return (
          // The five scores never change their places.
          <g key={index + 1}>
            {total > DOTS_UP_TO ? (
              <Bar count={count} share={count / Math.max(...counts)} x={x} size={size} />
            ) : (
              <Dots count={count} x={x} most={Math.max(...counts)} size={size} />
            )}
            {size.scale > 0 && (
              <text x={x} y={size.height + size.scale - 2} fontSize={size.text} data-part="score">
                {index + 1}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface Part {
  readonly count: number;
  readonly x: number;
  readonly size: (typeof SIZES)[keyof typeof SIZES];
}

function Dots({ count, x, most, size }: Part & { readonly most: number }): ReactNode {
  const step = Math.min(size.dot, (size.height - 2) / Math.max(1, most));
  return Array.from({ length: count }, (_, index) => (
    <circle key={index} cx={x} cy={size.height - 1 - step * (index + 0.5)} r={step * 0.42} data-part="dot" />
  ));
}

function Bar({ count, share, x, size }: Part & { readonly share: number }): ReactNode {
  if (count === 0) return null;
  const height = Math.max(2, share * (size.height - size.text - 3));
  return (
    <>
      <rect
        x={x - size.column * 0.32}
        y={size.height - 1 - height}
        width={size.column * 0.64}
        height={height}
        data-part="dot"
      />
      <text x={x} y={size.height - height - 3} fontSize={size.text} data-part="count">
        {count}
      </text>
    </>
  );
}
