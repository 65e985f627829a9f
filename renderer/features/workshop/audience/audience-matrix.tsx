import { useRef, type ReactNode } from 'react';
import type { FrameNeed, MatrixFrame } from '#shared/domain/workshop/frame.ts';
import { ZONES } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import styles from './audience.module.css';
import { useFitting } from './use-fitting.ts';

/** The priority matrix for the room: references on the plot, titles in the list beside it. */
export function AudienceMatrix({ frame }: { readonly frame: MatrixFrame }): ReactNode {
  const placed = frame.needs.filter((need) => need.place !== null);
  const spots = groupBySpot(placed);
  const list = useRef<HTMLOListElement>(null);
  const fitting = useFitting(list, frame.needs);
  const more = placed.length - fitting;
  return (
    <main className={styles['matrix']} data-board="matrix" aria-label={frame.title}>
      <span className={styles['axisUp']}>{m.workshop.impact} →</span>
      <div className={styles['plot']}>
        {ZONES.map((zone) => (
          <div key={zone} className={styles['zone']} data-zone={zone}>
            {optionLabel(zone)}
          </div>
        ))}
        {spots.map(({ key, place, refs }) => (
          <div
            key={key}
            className={styles['spot']}
            data-line={place.onTheLine || undefined}
            style={{ left: `${percent(place.urgency)}%`, bottom: `${percent(place.impact)}%` }}
          >
            {refs.join(' ')}
          </div>
        ))}
      </div>
      <ol ref={list} className={styles['list']}>
        {placed.map((need, index) => (
          <li key={need.id} data-hidden={index >= fitting || undefined} aria-hidden={index >= fitting || undefined}>
            <strong>{need.ref}</strong> <bdi>{need.title}</bdi>
          </li>
        ))}
      </ol>
      <span className={styles['axisAcross']}>{m.workshop.urgency} →</span>
      {more > 0 && <span>{m.workshop.moreNotes(more)}</span>}
    </main>
  );
}

// Half a point of room around the scale 1–5.
function percent(value: number): number {
  return ((value - 0.5) / 5) * 100;
}

type Place = NonNullable<FrameNeed['place']>;

// Needs at one place share a spot, so that their references do not cover each other.
function groupBySpot(needs: readonly FrameNeed[]): { key: string; place: Place; refs: string[] }[] {
  const spots = new Map<string, { key: string; place: Place; refs: string[] }>();
  for (const { place, ref } of needs) {
    if (place === null) continue;
    const key = `${place.urgency} ${place.impact}`;
    const spot = spots.get(key) ?? { key, place, refs: [] };
    spot.refs.push(ref ?? '');
    spots.set(key, spot);
  }
  return [...spots.values()];
}
