import type { ReactNode } from 'react';
import type { FrameNote } from '#shared/domain/workshop/frame.ts';
import { wallText } from '#shared/domain/workshop/wall-text.ts';
import { m } from '#shared/messages/messages.ts';
import { useReportPages } from './pages.tsx';
import styles from './picture.module.css';

/** The name of a picture that stands for itself; for those who hear it. */
export function HiddenTitle({ children }: { readonly children: string }): ReactNode {
  return <h1 className={styles['hiddenTitle']}>{children}</h1>;
}

/** Title of a picture, with what belongs at its end: how many ballots, which page. */
export function SceneHead(props: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <header className={styles['head']}>
      <h1>
        <bdi>{props.title}</bdi>
      </h1>
      {props.children}
    </header>
  );
}

/** A note with its votes. */
export function NoteLine({ note }: { readonly note: FrameNote }): ReactNode {
  return (
    <>
      <bdi>{wallText(note.text)}</bdi>
      {note.votes !== null && note.votes > 0 && <span data-votes>{m.workshop.votes(note.votes)}</span>}
    </>
  );
}

/** Something with a reference: the reference first. */
export function NamedLine(props: { readonly name: string | null; readonly text: string }): ReactNode {
  return (
    <>
      {props.name !== null && <strong>{props.name}</strong>}
      <bdi>{wallText(props.text)}</bdi>
    </>
  );
}

/** One note and nothing else. */
export function SpotlightNote({ text }: { readonly text: string }): ReactNode {
  useReportPages(1);
  return (
    <p className={styles['spotlight']}>
      <bdi>{wallText(text)}</bdi>
    </p>
  );
}
