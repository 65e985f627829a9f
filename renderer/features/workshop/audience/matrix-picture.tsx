import type { ReactNode } from 'react';
import type { FrameNeed } from '#shared/domain/workshop/frame.ts';
import { placeLabels, type Box, type PlacedLabel } from '#shared/documents/figures/place-labels.ts';
import type { Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { percentOf, viewOf, zoneBoxes, type MatrixView } from '../matrix-places.ts';
import styles from './matrix.module.css';
import { useMeasured } from './use-measured.ts';

/** A need that has a place on the matrix. */
export type PlacedNeed = FrameNeed & { readonly place: NonNullable<FrameNeed['place']> };

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

/** Radius of a dot with the room that it keeps around itself, in px of the laid-out picture. */
const DOT = 11;
const EDGE = 4;

/** The plot: a dot at each need's place, its reference beside it, covering neither another one nor the name of a zone. */
export function MatrixPicture(props: {
  readonly needs: readonly PlacedNeed[];
  /** The zone that is shown alone; null shows all four. */
  readonly zone: Zone | null;
  /** Needs whose titles are read beside the plot. */
  readonly listed: ReadonlySet<string>;
}): ReactNode {
  const { needs } = props;
  const view = viewOf(props.zone);
  const { root, value: layout } = useMeasured<HTMLDivElement, Layout>(
    JSON.stringify([needs.map(({ ref, place }) => [ref, place]), props.zone]),
    (element, scale) => readLayout(element, scale, needs, view),
  );
  return (
    <div ref={root} className={styles['plot']} data-measuring={layout === null || undefined}>
      {zoneBoxes(view).map(({ zone, left, top, width, height }) => (
        <div
          key={zone}
          className={styles['zone']}
          data-zone={zone}
          style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
        >
          {(props.zone === null || props.zone === zone) && <span data-zone-name>{optionLabel(zone)}</span>}
        </div>
      ))}
      {layout !== null && (
        <svg className={styles['leaders']} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden>
          {needs.map(({ id, place }, index) => {
            const label = layout.labels[index];
            if (label?.far !== true) return null;
            const x = (percentOf(place.urgency, view.across) / 100) * layout.width;
            const y = (1 - percentOf(place.impact, view.up) / 100) * layout.height;
            return <line key={id} x1={x} y1={y} x2={label.x + label.width / 2} y2={label.y + label.height / 2} />;
          })}
        </svg>
      )}
      {needs.map(({ id, place }) => (
        <i
          key={id}
          className={styles['dot']}
          data-line={place.onTheLine || undefined}
          style={{
            left: `${percentOf(place.urgency, view.across)}%`,
            bottom: `${percentOf(place.impact, view.up)}%`,
          }}
        />
      ))}
      {needs.map((need, index) => {
        const label = layout?.labels[index];
        return (
          <span
            key={need.id}
            className={styles['ref']}
            data-ref
            data-listed={props.listed.has(need.id) || undefined}
            {...(label === undefined ? {} : { style: { left: label.x, top: label.y } })}
          >
            {need.ref ?? m.audience.unnamed}
          </span>
        );
      })}
    </div>
  );
}

function readLayout(root: HTMLElement, scale: number, needs: readonly PlacedNeed[], view: MatrixView): Layout {
  const plot = root.getBoundingClientRect();
  const inPlot = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: (left - plot.left) / scale,
      top: (top - plot.top) / scale,
      right: (right - plot.left) / scale,
      bottom: (bottom - plot.top) / scale,
    };
  };
  const [width, height] = [plot.width / scale, plot.height / scale];
  const sizes = [...root.querySelectorAll('[data-ref]')].map(inPlot);
  const requests = needs.map(({ place }, index) => {
    const size = sizes[index] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    return {
      x: (percentOf(place.urgency, view.across) / 100) * width,
      y: (1 - percentOf(place.impact, view.up) / 100) * height,
      radius: DOT,
      width: size.right - size.left,
      height: size.bottom - size.top,
    };
  });
  const bounds = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const names = [...root.querySelectorAll('[data-zone-name]')].map(inPlot);
  return { width, height, labels: placeLabels(requests, bounds, names) };
}
