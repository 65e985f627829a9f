import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { PlacedCluster } from '#shared/domain/workshop/cluster-board.ts';
import { m } from '#shared/messages/messages.ts';
import type { TypeAhead } from '#renderer/commands/type-ahead.ts';
import styles from './clusters.module.css';

/** The frame of a group with its heading, which is what it is dragged by. */
export function ClusterFrame(props: {
  readonly placed: PlacedCluster;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly isNaming: boolean;
  /** What was typed before the field for the name was there. */
  readonly takeTyped: TypeAhead['take'];
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
        <NameField title={cluster.title} takeTyped={props.takeTyped} onName={props.onName} />
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

function NameField(props: {
  readonly title: string;
  readonly takeTyped: TypeAhead['take'];
  readonly onName: (title: string | null) => void;
}): ReactNode {
  const { title, takeTyped, onName } = props;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.select();
    const { text, isEnded } = takeTyped();
    if (text !== '') field.current.value = text;
    if (isEnded) field.current.blur();
  }, [takeTyped]);
  return (
    <input
      ref={field}
      className={styles['name']}
      aria-label={m.clusters.name}
      dir="auto"
      defaultValue={title}
      onBlur={(event) => onName(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') {
          event.preventDefault();
          onName(null);
        }
      }}
    />
  );
}
