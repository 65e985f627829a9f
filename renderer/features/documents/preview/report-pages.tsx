import type { ReactNode } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import type { Report, ReportCover } from '#shared/documents/report-model.ts';
import { runsWithNotes } from '#shared/documents/report-numbers.ts';
import { m } from '#shared/messages/messages.ts';
import { BlockView } from './block-view.tsx';
import { InlineText, noteAnchor, PlaceLink } from './inline.tsx';
import { useNear } from './near.tsx';
import { handoutPage } from './page-rules.ts';
import { lookStyle, placeProps, usePaper } from './paper.tsx';
import { sheetsOf, type Piece, type Sheet } from './sheets.ts';
import styles from './preview.module.css';

/** The whole document as sheets of paper: cover, contents, chapters. */
export function ReportPages(): ReactNode {
  const { report, medium } = usePaper();
  return (
    <div
      className={styles['document']}
      data-medium={medium}
      lang={report.language}
      dir={report.direction}
      style={lookStyle(report)}
    >
      {report.cover !== null && (
        <>
          <CoverSheet report={report} cover={report.cover} />
          <ContentsSheet report={report} />
        </>
      )}
      {sheetsOf(report).map((sheet, index) => (
        <SheetView key={sheet.key} sheet={sheet} page={sheet.isHandout ? handoutPage(index) : undefined} />
      ))}
    </div>
  );
}

const line = (text: string): string => cleanText(text).replaceAll('\n', ' ');

function Logo(props: { readonly logo: Report['look']['firmLogo'] }): ReactNode {
  if (props.logo === null) return null;
  const { format, base64, alt } = props.logo;
  return <img className={styles['logo']} src={`data:image/${format};base64,${base64}`} alt={alt} />;
}

function CoverSheet({ report, cover }: { readonly report: Report; readonly cover: ReportCover }): ReactNode {
  return (
    <section className={styles['sheet']} data-sheet="cover" aria-label={m.exporting.cover}>
      <div className={styles['names']}>
        {report.look.firmLogo === null ? (
          <p className={styles['firm']} dir="auto">
            {line(report.firm)}
          </p>
        ) : (
          <Logo logo={report.look.firmLogo} />
        )}
        <Logo logo={report.look.clientLogo} />
      </div>
      <div className={styles['panel']}>
        <div className={styles['titles']}>
          <p className={styles['kicker']} dir="auto">
            {line(cover.kicker)}
          </p>
          <p className={styles['title']} dir="auto" data-long={cover.title.length > 28 || undefined}>
            {line(cover.title)}
          </p>
          <p className={styles['subtitle']} dir="auto">
            {line(cover.subtitle)}
          </p>
        </div>
      </div>
      <dl className={styles['facts']}>
        {cover.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{line(fact.label)}</dt>
            <dd dir="auto">{line(fact.value)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['paragraph']} data-style="note" dir="auto">
        {cleanText(cover.notice)}
      </p>
    </section>
  );
}

function ContentsSheet({ report }: { readonly report: Report }): ReactNode {
  const { numbers } = usePaper();
  return (
    <section className={styles['sheet']} data-sheet="contents" aria-label={line(report.words.contents)}>
      <p className={styles['contentsTitle']}>{line(report.words.contents)}</p>
      <ul className={styles['contents']}>
        {numbers.outline
          .filter(({ level }) => level < 3)
          .map((entry) => (
            <li key={entry.anchor} data-level={entry.level}>
              <PlaceLink to={entry.anchor}>
                <span className={styles['number']}>{entry.number}</span> <bdi>{line(entry.text)}</bdi>
              </PlaceLink>
            </li>
          ))}
      </ul>
    </section>
  );
}

function SheetView(props: { readonly sheet: Sheet; readonly page: string | undefined }): ReactNode {
  const { sheet, page } = props;
  const { medium } = usePaper();
  const notes = runsWithNotes(sheet.pieces.flatMap(({ blocks }) => blocks));
  return (
    <section
      className={styles['sheet']}
      data-sheet={sheet.orientation}
      data-handout={sheet.isHandout || undefined}
      style={medium === 'print' && page !== undefined ? { page } : undefined}
    >
      {medium === 'screen' && sheet.runningHead !== undefined && (
        <p className={styles['runningHead']} dir="auto">
          {line(sheet.runningHead)}
        </p>
      )}
      {sheet.pieces.map((piece) => (
        <PieceView key={piece.key} piece={piece} />
      ))}
      {notes.length > 0 && <Notes runs={notes} />}
    </section>
  );
}

// Headings are there from the beginning: a reader jumps by them, and the list of contents leads to them.
function PieceView({ piece }: { readonly piece: Piece }): ReactNode {
  const { ref, isNear } = useNear<HTMLDivElement>();
  const [first] = piece.blocks;
  const shown = isNear ? piece.blocks : first?.type === 'heading' ? [first] : [];
  return (
    <div ref={ref} className={styles['piece']} style={isNear ? undefined : { minHeight: piece.heightPx }}>
      {shown.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function Notes({ runs }: { readonly runs: ReturnType<typeof runsWithNotes> }): ReactNode {
  const paper = usePaper();
  return (
    <ol className={styles['notes']}>
      {runs.map((run) => {
        const note = paper.numbers.noteOf(run);
        return note === undefined ? null : (
          <li key={note.number} value={note.number} dir="auto" {...placeProps(noteAnchor(note.number), paper)}>
            <InlineText content={note.content} />
          </li>
        );
      })}
    </ol>
  );
}
