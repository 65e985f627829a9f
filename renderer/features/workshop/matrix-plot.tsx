import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { PlacedLabel } from '#shared/documents/figures/place-labels.ts';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import { PLACE_STEP } from '#shared/domain/needs/place-need.ts';
import type { RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import type { MatrixPosition } from '#shared/domain/needs/need-scores.ts';
import { priorityZone, ZONES, type Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Movable } from '#renderer/ui/movable.tsx';
import styles from './board.module.css';
import {
  isInView,
  labelWidth,
  percentOf,
  placeNeedLabels,
  viewOf,
  zoneBoxes,
  type MatrixView,
  type PlacedNeed,
} from './matrix-places.ts';
import { useSize } from './use-size.ts';

/** With more needs than this a label is a reference; the titles stand beside the plot. */
const TITLED_TO = 14;

/** The plot itself: urgency to the right, impact upward, 1–5, four zones, or one of them in large. */
export function MatrixPlot(props: {
  readonly entries: readonly RankedNeed[];
  readonly zoomed: Zone | null;
  readonly chosenId: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
  readonly onPlace: (entry: RankedNeed, to: MatrixPosition) => void;
}): ReactNode {
  const { entries, zoomed } = props;
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot);
  const [over, setOver] = useState<Zone | null>(null);
  const view = useMemo(() => viewOf(zoomed), [zoomed]);
  const placed = useMemo(
    () => entries.filter(isPlaced).filter(({ score }) => isInView(score.position, view)),
    [entries, view],
  );
  const isTitled = zoomed !== null || placed.length <= TITLED_TO;
  const labels = useMemo(
    () =>
      size === null
        ? null
        : placeNeedLabels(
            placed.map((entry) => ({ position: entry.score.position, text: textOf(entry, isTitled) })),
            view,
            size,
            new Map(ZONES.map((zone) => [zone, optionLabel(zone)])),
          ),
    [placed, isTitled, view, size],
  );
  return (
    <div className={styles['plotFrame']}>
      <span className={styles['axisUp']}>{m.workshop.impact} →</span>
      <div ref={plot} className={styles['plot']}>
        {zoneBoxes(view).map(({ zone, ...box }) => (
          <div
            key={zone}
            className={styles['plotZone']}
            data-zone={zone}
            data-over={zone === over || undefined}
            style={{ left: `${box.left}%`, top: `${box.top}%`, width: `${box.width}%`, height: `${box.height}%` }}
          >
            <span>{optionLabel(zone)}</span>
          </div>
        ))}
        {labels !== null && size !== null && <Dots placed={placed} labels={labels} view={view} size={size} />}
        {labels !== null &&
          placed.map((entry, index) => (
            <NeedChip
              key={entry.need.id}
              entry={entry}
              text={textOf(entry, isTitled)}
              label={labels[index]}
              view={view}
              isChosen={entry.need.id === props.chosenId}
              plane={plot}
              onChoose={() => props.onChoose(entry.need.id)}
              onPlace={(to) => props.onPlace(entry, to)}
              onOver={setOver}
            />
          ))}
      </div>
      <span className={styles['axisAcross']}>{m.workshop.urgency} →</span>
    </div>
  );
}

function isPlaced(entry: RankedNeed): entry is PlacedNeed {
  return entry.score.position !== null;
}

function textOf({ need }: RankedNeed, isTitled: boolean): string {
  const ref = need.ref ?? '';
  return isTitled ? `${ref} ${recordName(need)}` : ref;
}

// A dot at the very place of each need, and a line to its label where that stands further away.
function Dots(props: {
  readonly placed: readonly PlacedNeed[];
  readonly labels: readonly PlacedLabel[];
  readonly view: MatrixView;
  readonly size: { readonly width: number; readonly height: number };
}): ReactNode {
  const { view, size } = props;
  return (
    <svg className={styles['dots']} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden>
      {props.placed.map(({ need, score, onTheLine }, index) => {
        const x = (percentOf(score.position.urgency, view.across) / 100) * size.width;
        const y = (1 - percentOf(score.position.impact, view.up) / 100) * size.height;
        const label = props.labels[index];
        return (
          <g key={need.id}>
            {label?.far === true && (
              <line x1={x} y1={y} x2={label.x + label.width / 2} y2={label.y + label.height / 2} />
            )}
            <circle cx={x} cy={y} r={5} data-line={onTheLine || undefined} />
          </g>
        );
      })}
    </svg>
  );
}

function NeedChip(props: {
  readonly entry: PlacedNeed;
  readonly text: string;
  readonly label: PlacedLabel | undefined;
  readonly view: MatrixView;
  readonly isChosen: boolean;
  readonly plane: RefObject<HTMLElement | null>;
  readonly onChoose: () => void;
  readonly onPlace: (to: MatrixPosition) => void;
  /** The zone under the hand during a drag. */
  readonly onOver: (zone: Zone | null) => void;
}): ReactNode {
  const { entry, view, label } = props;
  const { position } = entry.score;
  const name = recordName(entry.need);
  const zone = entry.zone === null ? '' : optionLabel(entry.zone);
  return (
    <Movable
      at={{ x: position.urgency, y: position.impact }}
      plane={props.plane}
      span={{ x: view.across.to - view.across.from, y: view.up.to - view.up.from }}
      min={1}
      max={5}
      step={PLACE_STEP}
      bigStep={1}
      onStart={props.onChoose}
      onMove={({ x, y }) => props.onPlace({ urgency: x, impact: y })}
      onDrag={(at) => props.onOver(at === null ? null : priorityZone(at.x, at.y).zone)}
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
          style={
            isDragged || label === undefined
              ? {
                  left: `${percentOf(at.x, view.across)}%`,
                  bottom: `${percentOf(at.y, view.up)}%`,
                  translate: '-50% 50%',
                }
              : { left: label.x, top: label.y, width: labelWidth(props.text) }
          }
          onFocus={props.onChoose}
        >
          <bdi>{isDragged ? `${entry.need.ref ?? ''} ${name}` : props.text}</bdi>
        </button>
      )}
    </Movable>
  );
}
