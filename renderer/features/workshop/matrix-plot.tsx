import { useRef, useState, type ReactNode } from 'react';
import { useMove } from 'react-aria';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import { PLACE_STEP, snapToScale } from '#shared/domain/needs/place-need.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { ZONES } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
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
            plotSize={() => plot.current?.getBoundingClientRect() ?? null}
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
  readonly plotSize: () => DOMRect | null;
  readonly onChoose: () => void;
  readonly onPlace: (to: MatrixPosition) => void;
}): ReactNode {
  const { entry } = props;
  const { position } = entry.score;
  // While it is dragged, the chip is where the hand is; what is stored follows at the drop.
  const [dragged, setDragged] = useState<MatrixPosition | null>(null);
  const at = useRef<MatrixPosition | null>(null);
  const { moveProps } = useMove({
    onMoveStart: () => {
      props.onChoose();
      at.current = position;
    },
    onMove: (event) => {
      const size = props.plotSize();
      if (at.current === null || size === null) return;
      if (event.pointerType === 'keyboard') {
        const step = event.shiftKey ? 1 : PLACE_STEP;
        at.current = {
          urgency: snapToScale(at.current.urgency + Math.sign(event.deltaX) * step),
          impact: snapToScale(at.current.impact - Math.sign(event.deltaY) * step),
        };
        props.onPlace(at.current);
        return;
      }
      at.current = {
        urgency: clamp(at.current.urgency + (event.deltaX / size.width) * VALUE_SPAN),
        impact: clamp(at.current.impact - (event.deltaY / size.height) * VALUE_SPAN),
      };
      setDragged(at.current);
    },
    onMoveEnd: () => {
      if (dragged !== null && at.current !== null) props.onPlace(at.current);
      setDragged(null);
    },
  });
  if (position === null) return null;
  const shown = dragged ?? position;
  const name = recordName(entry.need);
  const zone = entry.zone === null ? '' : optionLabel(entry.zone);
  return (
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
      data-dragged={dragged !== null || undefined}
      style={{
        left: `${acrossPercent(shown.urgency)}%`,
        bottom: `${upPercent(shown.impact)}%`,
        translate: `-50% calc(50% + ${dragged === null ? props.offset : 0}px)`,
      }}
      onFocus={props.onChoose}
    >
      <strong>{entry.need.ref}</strong> <bdi>{name}</bdi>
    </button>
  );
}

function clamp(value: number): number {
  return Math.min(5, Math.max(1, value));
}
