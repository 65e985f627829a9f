import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PlacedCluster } from '#shared/domain/workshop/cluster-board.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './clusters.module.css';

/** The frame of a group with its heading, which is what it is dragged by. */
export function ClusterFrame(props: {
  readonly placed: PlacedCluster;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly isNaming: boolean;
  readonly onName: (title: string | null) => void;
}): ReactNode {
  const { cluster, box, notes } = props.placed;
  const title = cluster.title || m.clusters.unnamed;
  const votes = cluster.votes ?? 0;
  return (
    <div
      data-cluster={cluster.id}
      data-chosen={props.isChosen || undefined}
      className={styles['cluster']}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      {props.isNaming ? (
        <NameField title={cluster.title} onName={props.onName} />
      ) : (
        <button
          type="button"
          data-head={cluster.id}
          className={styles['head']}
          tabIndex={props.isStop ? 0 : -1}
          aria-pressed={props.isChosen}
          aria-expanded={!cluster.isCollapsed}
          aria-roledescription={m.clusters.role}
        >
          <bdi>{title}</bdi>{' '}
          <small>
            {m.clusters.count(notes.length)}
            {votes > 0 && ` · ${m.workshop.votes(votes)}`}
          </small>
        </button>
      )}
    </div>
  );
}

function NameField(props: { readonly title: string; readonly onName: (title: string | null) => void }): ReactNode {
  const [text, setText] = useState(props.title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      className={styles['name']}
      aria-label={m.clusters.name}
      dir="auto"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => props.onName(text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') {
          event.preventDefault();
          props.onName(null);
        }
      }}
    />
  );
}
