import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import type { Inline, TextRun } from '#shared/documents/report-model.ts';
import { m } from '#shared/messages/messages.ts';
import { colourOf, placeProps, printId, usePaper } from './paper.tsx';
import styles from './preview.module.css';

const POINT = 'pt';

/** The content of a paragraph. */
export function InlineText(props: { readonly content: Inline }): ReactNode {
  const { content } = props;
  if (typeof content === 'string') return cleanText(content);
  // Runs have no names and never change places: a document is built anew as a whole.
  return content.map((run, index) => <Run key={index} run={run} />);
}

function styleOf(run: TextRun): CSSProperties | undefined {
  const colour = colourOf(run.colour);
  if (colour === undefined && run.sizePt === undefined) return undefined;
  return {
    ...(colour === undefined ? {} : { color: colour }),
    ...(run.sizePt === undefined ? {} : { fontSize: `${run.sizePt}${POINT}` }),
  };
}

function Run({ run }: { readonly run: TextRun }): ReactNode {
  const paper = usePaper();
  const text = cleanText(paper.numbers.referenceText(run));
  const target = run.linkTo ?? run.crossReference?.to;
  const note = paper.numbers.noteOf(run);
  let shown: ReactNode = text;
  if (run.bold === true) shown = <strong>{shown}</strong>;
  if (run.italic === true) shown = <em>{shown}</em>;
  if (run.strike === true) shown = <del>{shown}</del>;
  if (run.underline === true) shown = <ins>{shown}</ins>;
  if (target !== undefined && paper.numbers.hasAnchor(target)) shown = <PlaceLink to={target}>{shown}</PlaceLink>;
  const style = styleOf(run);
  const needsSpan = style !== undefined || run.bookmark !== undefined;
  return (
    <>
      {needsSpan ? (
        <span style={style} {...(run.bookmark === undefined ? {} : placeProps(run.bookmark, paper))}>
          {shown}
        </span>
      ) : (
        <Fragment>{shown}</Fragment>
      )}
      {note !== undefined && (
        <sup>
          <PlaceLink to={noteAnchor(note.number)} label={m.exporting.footnote(note.number)}>
            {note.number}
          </PlaceLink>
        </sup>
      )}
    </>
  );
}

/** Name of a footnote's place. */
export function noteAnchor(number: number): string {
  return `footnote-${number}`;
}

/** Leads to another place of the document: on paper by the reader's own means, on screen within the preview. */
export function PlaceLink(props: {
  readonly to: string;
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  const paper = usePaper();
  return (
    <a
      className={styles['link']}
      href={`#${printId(props.to)}`}
      aria-label={props.label}
      onClick={(event) => {
        // The address belongs to the screen, not to the document.
        event.preventDefault();
        paper.goTo(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
