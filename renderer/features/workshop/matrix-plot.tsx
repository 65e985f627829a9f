import { useRef, type ReactNode, type RefObject } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import { PLACE_STEP } from '#shared/domain/needs/place-need.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { ZONES } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Movable } from '#renderer/ui/movable.tsx';
import styles from './board.module.css';
import { acrossPercent, stackOffsets, upPercent, VALUE_SPAN } from './matrix-places.ts';

/** The plot itself: urgency to the right, impact upward, 1–5, four zones. */
export function MatrixPlot(props: {
  readonly entries: readonly RankedNeed[];
  readonly chosenId: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
  readonly onPlace: (entry: RankedNeed, to: MatrixPosition) => void;
}): ReactNode {
  const plot = useRef<HTMLDivElement>(null);
  const placed = props.entries.filter((entry) => entry.score.position !== null);
  const offsets = stackOffsets(placed);
  return (
    <div className={styles['plotFrame']}>
      <span className={styles['axisUp']}>{m.workshop.impact} →</span>
      <div ref={plot} className={styles['plot']}>
        {ZONES.map((zone) => (
          <div key={zone} className={styles['plotZone']} data-zone={zone}>
            <span>{optionLabel(zone)}</span>
          </div>
        ))}
        {placed.map((entry) => (
          <NeedChip
            key={entry.need.id}
            entry={entry}
            offset={offsets.get(entry.need.id) ?? 0}
            isChosen={entry.need.id === props.chosenId}
            plane={plot}
            onChoose={() => props.onChoose(entry.need.id)}
            onPlace={(to) => props.onPlace(entry, to)}
          />
        ))}
      </div>
      <span className={styles['axisAcross']}>{m.workshop.urgency} →</span>
    </div>
  );
}

function NeedChip(props: {
  readonly entry: RankedNeed;
  readonly offset: number;
  readonly isChosen: boolean;
  readonly plane: RefObject<HTMLElement | null>;
  readonly onChoose: () => void;
  readonly onPlace: (to: MatrixPosition) => void;
}): ReactNode {
  const { entry } = props;
  const { position } = entry.score;
  if (position === null) return null;
  const name = recordName(entry.need);
  const zone = entry.zone === null ? '' : optionLabel(entry.zone);
  return (
    <Movable
      at={{ x: position.urgency, y: position.impact }}
      plane={props.plane}
      span={VALUE_SPAN}
      min={1}
      max={5}
      step={PLACE_STEP}
      bigStep={1}
      onStart={props.onChoose}
      onMove={({ x, y }) => props.onPlace({ urgency: x, impact: y })}
    >
      {({ at, isDragged, moveProps }) => (
        <button
          type="button"
          {...moveProps}
          aria-roledescription={m.workshop.itemRole}
          aria-label={m.workshop.placed(
            `${entry.need.ref ?? ''} ${name}`,
            position.urgency,
            position.impact,
            entry.onTheLine ? `${zone}, ${m.workshop.onTheLine}` : zone,
          )}
          aria-pressed={props.isChosen}
          className={styles['chip']}
          data-line={entry.onTheLine || undefined}
          data-dragged={isDragged || undefined}
          style={{
            left: `${acrossPercent(at.x)}%`,
            bottom: `${upPercent(at.y)}%`,
            translate: `-50% calc(50% + ${isDragged ? 0 : props.offset}px)`,
          }}
          onFocus={props.onChoose}
        >
          <strong>{entry.need.ref}</strong> <bdi>{name}</bdi>
        </button>
      )}
    </Movable>
  );
}
