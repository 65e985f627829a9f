import { useRef, type ReactNode } from 'react';
import { Lightbulb, ShieldAlert, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { FrameNote, Quadrant, SwotFrame } from '#shared/domain/workshop/frame.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import styles from './audience.module.css';
import { useFitting } from './use-fitting.ts';

const ICONS = { strength: ThumbsUp, weakness: ThumbsDown, opportunity: Lightbulb, threat: ShieldAlert } as const;

/** The SWOT grid for the room: what does not fit at a readable size is counted, never scrolled. */
export function AudienceSwot({ frame }: { readonly frame: SwotFrame }): ReactNode {
  const { spotlight } = frame;
  if (spotlight?.kind === 'note') {
    const note = frame.quadrants.flatMap(({ notes }) => notes).find(({ id }) => id === spotlight.id);
    return (
      <main className={styles['spotlight']} data-board="swot" data-spotlight="note" aria-label={frame.title}>
        <p>
          <bdi>{shorten(note?.text ?? '')}</bdi>
        </p>
      </main>
    );
  }
  const shown = frame.quadrants.filter(({ quadrant }) => spotlight === null || quadrant === spotlight.quadrant);
  return (
    <main
      className={styles['swot']}
      data-board="swot"
      data-spotlight={spotlight === null ? undefined : 'quadrant'}
      aria-label={frame.title}
    >
      {shown.map(({ quadrant, notes }) => (
        <AudienceQuadrant key={quadrant} quadrant={quadrant} notes={notes} />
      ))}
    </main>
  );
}

function AudienceQuadrant(props: { readonly quadrant: Quadrant; readonly notes: readonly FrameNote[] }): ReactNode {
  const { quadrant, notes } = props;
  const list = useRef<HTMLUListElement>(null);
  const fitting = useFitting(list, notes);
  const Icon = ICONS[quadrant];
  const more = notes.length - fitting;
  return (
    <section className={styles['quadrant']} data-quadrant={quadrant} aria-label={optionLabel(quadrant)}>
      <h2>
        <Icon aria-hidden />
        {optionLabel(quadrant)}
      </h2>
      <ul ref={list}>
        {notes.map((note, index) => (
          <li key={note.id} data-hidden={index >= fitting || undefined} aria-hidden={index >= fitting || undefined}>
            <bdi>{shorten(note.text)}</bdi>
            {note.votes !== null && note.votes > 0 && <span>{m.workshop.votes(note.votes)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['more']}>{m.workshop.moreNotes(more)}</p>}
    </section>
  );
}

/** The part of a note that is for the wall. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}
