import type { ReactNode } from 'react';
import type { DashboardFigure } from '#shared/domain/monitoring/dashboard-rows.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './dashboard.module.css';

/** A figure that was asked about, and what it is called. */
export interface AskedFigure {
  readonly figure: DashboardFigure;
  readonly title: string;
}

/** A figure of the dashboard; a press opens the rows behind it. */
export function FigureButton(props: {
  readonly figure: DashboardFigure;
  /** What the figure is, as the title of its rows. */
  readonly title: string;
  readonly onOpen: (asked: AskedFigure) => void;
  readonly size?: 'large' | 'text';
  /** What is spoken when the figure alone would not say it. */
  readonly spoken?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { figure, title } = props;
  return (
    <button
      type="button"
      className={styles['figure']}
      data-size={props.size ?? 'text'}
      aria-label={m.dashboard.showRows(spokenOf(props.spoken ?? title, props.children))}
      onClick={() => props.onOpen({ figure, title })}
    >
      {props.children}
    </button>
  );
}

// Whoever says what stands there must reach it: the name holds the figure too.
function spokenOf(name: string, shown: ReactNode): string {
  const text = typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '';
  return name.includes(text) ? name : `${name}: ${text}`;
}
