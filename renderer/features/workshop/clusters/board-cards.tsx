import type { ReactNode, RefObject } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BoardLayout } from '#shared/domain/workshop/cluster-board.ts';
import { departmentsOf } from '../note-marks.tsx';
import { ClusterFrame } from './cluster-frame.tsx';
import styles from './clusters.module.css';
import { NoteCard } from './note-card.tsx';
import type { GroupName } from './use-group-name.ts';

/** Everything that lies on the board. */
export function BoardCards(props: {
  readonly planeRef: RefObject<HTMLDivElement | null>;
  readonly data: EngagementData;
  readonly layout: BoardLayout;
  readonly selected: ReadonlySet<RecordId>;
  readonly naming: GroupName;
  readonly onName: (id: RecordId, title: string | null) => void;
}): ReactNode {
  const { data, layout, selected, planeRef } = props;
  const first = layout.clusters[0]?.cluster.id ?? layout.loose[0]?.id;
  const shown = [
    ...layout.clusters.flatMap(({ cluster, notes }) => notes.map((note) => ({ note, cluster: cluster.title }))),
    ...layout.loose.map((note) => ({ note, cluster: '' })),
  ];
  return (
    <div ref={planeRef} className={styles['plane']}>
      {layout.clusters.map((placed) => (
        <ClusterFrame
          key={placed.cluster.id}
          placed={placed}
          isChosen={selected.has(placed.cluster.id)}
          isStop={placed.cluster.id === first}
          isNaming={placed.cluster.id === props.naming.of}
          takeTyped={props.naming.takeTyped}
          onName={(title) => props.onName(placed.cluster.id, title)}
        />
      ))}
      {shown.map(({ note, cluster }) => {
        const place = layout.places.get(note.id);
        if (place === undefined) return null;
        return (
          <NoteCard
            key={note.id}
            note={note}
            x={place.x}
            y={place.y}
            cluster={cluster}
            departments={departmentsOf(data, note)}
            isChosen={selected.has(note.id)}
            isStop={note.id === first}
          />
        );
      })}
    </div>
  );
}
