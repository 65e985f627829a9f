import type { ReactNode } from 'react';
import { Lightbulb, ShieldAlert, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { FrameNote, Quadrant, SwotFrame } from '#shared/domain/workshop/frame.ts';
import { optionLabel } from '#shared/messages/messages.ts';
import { PagedList, PageWords, useFit, type Fit, type Way } from './pages.tsx';
import { HiddenTitle, NoteLine, SpotlightNote } from './parts.tsx';
import picture from './picture.module.css';
import styles from './swot.module.css';

const ICONS = { strength: ThumbsUp, weakness: ThumbsDown, opportunity: Lightbulb, threat: ShieldAlert } as const;
const GRID: readonly Way[] = [
  { size: 'note', columns: 1 },
  { size: 'noteMin', columns: 1 },
];
/** One list has the whole picture: larger where it is short, two columns where one does not do. */
export const WHOLE: readonly Way[] = [
  { size: 'lead', columns: 1 },
  { size: 'note', columns: 1 },
  { size: 'note', columns: 2 },
  { size: 'noteMin', columns: 2 },
];

/** The SWOT grid for the room: what does not fit at a readable size is on another page, never scrolled. */
export function AudienceSwot({ frame }: { readonly frame: SwotFrame }): ReactNode {
  const { spotlight } = frame;
  if (spotlight?.kind === 'note') {
    const note = frame.quadrants.flatMap(({ notes }) => notes).find(({ id }) => id === spotlight.id);
    // A note that was deleted meanwhile leaves the whole grid, not an empty picture.
    if (note === undefined) return <Grid frame={frame} spotlight={null} />;
    return (
      <main className={picture['scene']} data-board="swot" data-spotlight="note">
        <HiddenTitle>{frame.title}</HiddenTitle>
        <SpotlightNote text={note.text} />
      </main>
    );
  }
  return <Grid frame={frame} spotlight={spotlight?.quadrant ?? null} />;
}

function Grid({ frame, spotlight }: { readonly frame: SwotFrame; readonly spotlight: Quadrant | null }): ReactNode {
  const [root, fit] = useFit(frame, spotlight === null ? GRID : WHOLE);
  const shown = frame.quadrants.filter(({ quadrant }) => spotlight === null || quadrant === spotlight);
  return (
    <main
      ref={root}
      className={styles['grid']}
      data-board="swot"
      data-spotlight={spotlight === null ? undefined : 'quadrant'}
    >
      <HiddenTitle>{frame.title}</HiddenTitle>
      {shown.map(({ quadrant, notes }, index) => (
        <AudienceQuadrant key={quadrant} quadrant={quadrant} notes={notes} fit={fit} index={index} />
      ))}
    </main>
  );
}

function AudienceQuadrant(props: {
  readonly quadrant: Quadrant;
  readonly notes: readonly FrameNote[];
  readonly fit: Fit;
  readonly index: number;
}): ReactNode {
  const { quadrant, notes } = props;
  const Icon = ICONS[quadrant];
  return (
    <section className={styles['quadrant']} data-quadrant={quadrant} aria-label={optionLabel(quadrant)}>
      <header>
        <h2>
          <Icon aria-hidden />
          {optionLabel(quadrant)}
        </h2>
        <PageWords fit={props.fit} index={props.index} />
      </header>
      <PagedList
        fit={props.fit}
        index={props.index}
        look="notes"
        lines={notes.map((note) => ({ id: note.id, content: <NoteLine note={note} /> }))}
      />
    </section>
  );
}
