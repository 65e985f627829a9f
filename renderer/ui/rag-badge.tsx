import type { ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import styles from './controls.module.css';

const SHAPES = { green: '●', amber: '▲', red: '■', none: '○' } as const;

/** RAG status as colour, shape and word together. */
export function RagBadge(props: { readonly status: 'green' | 'amber' | 'red' | null }): ReactNode {
  const status = props.status ?? 'none';
  return (
    <span className={styles['rag']} data-rag={status}>
      <span aria-hidden>{SHAPES[status]}</span> {ui.rag[status]}
    </span>
  );
}
