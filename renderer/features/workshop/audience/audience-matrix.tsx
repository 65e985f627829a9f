import type { ReactNode } from 'react';
import type { FrameNeed, MatrixFrame } from '#shared/domain/workshop/frame.ts';
import { shownPage } from '#shared/domain/workshop/pages.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './matrix.module.css';
import { MatrixPicture, type PlacedNeed } from './matrix-picture.tsx';
import { PagedList, PageWords, useFit, type Fit, type Way } from './pages.tsx';
import { HiddenTitle, NamedLine } from './parts.tsx';

const WAYS: readonly Way[] = [
  { size: 'note', columns: 1 },
  { size: 'noteMin', columns: 1 },
];

/** The priority matrix for the room: references on the plot, titles in the list beside it. */
export function AudienceMatrix({ frame }: { readonly frame: MatrixFrame }): ReactNode {
  const { spotlight } = frame;
  const placed = frame.needs.filter(isPlaced).filter(({ place }) => spotlight === null || place.zone === spotlight);
  const [root, fit] = useFit(frame, WAYS);
  return (
    <main
      ref={root}
      className={styles['matrix']}
      data-board="matrix"
      data-spotlight={spotlight === null ? undefined : 'zone'}
    >
      <HiddenTitle>{frame.title}</HiddenTitle>
      <span className={styles['axisUp']}>{m.workshop.impact} →</span>
      <MatrixPicture needs={placed} zone={spotlight} listed={listedNeeds(fit, placed)} />
      <div className={styles['side']}>
        {placed.length === 0 && <p>{m.audience.noNeeds}</p>}
        <PagedList
          fit={fit}
          index={0}
          look="rows"
          lines={placed.map(({ id, ref, title }) => ({ id, content: <NamedLine name={ref} text={title} /> }))}
        />
      </div>
      <span className={styles['axisAcross']}>{m.workshop.urgency} →</span>
      <div className={styles['sidePages']}>
        <PageWords fit={fit} index={0} />
      </div>
    </main>
  );
}

function isPlaced(need: FrameNeed): need is PlacedNeed {
  return need.place !== null;
}

// Needs whose titles are read at this moment stand out on the plot.
function listedNeeds(fit: Fit, needs: readonly PlacedNeed[]): ReadonlySet<string> {
  const pages = fit.fitted?.lists[0] ?? [];
  if (pages.length < 2) return new Set(needs.map(({ id }) => id));
  const shown = pages[shownPage(fit.page, pages.length)] ?? [];
  return new Set(shown.flat().flatMap((at) => needs[at]?.id ?? []));
}
