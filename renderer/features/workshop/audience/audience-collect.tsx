import type { ReactNode } from 'react';
import type { CollectFrame } from '#shared/domain/workshop/frame.ts';
import { textPieces } from '#shared/domain/workshop/wall-text.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './collect.module.css';
import { PagedList, PageWords, useFit, type Way } from './pages.tsx';
import { NamedLine, SceneHead } from './parts.tsx';
import picture from './picture.module.css';
import { WHOLE } from './audience-swot.tsx';

const QUESTION: readonly Way[] = (['big', 'lead', 'note', 'noteMin'] as const).map((size) => ({ size, columns: 1 }));

/** Something is collected that nobody sees yet: the question, the rules that hold, and how many have handed in. */
export function AudienceCollect({ frame }: { readonly frame: CollectFrame }): ReactNode {
  const hasItems = frame.items.length > 0;
  const [root, fit] = useFit(frame, hasItems ? WHOLE : QUESTION);
  const lines = hasItems
    ? frame.items.map(({ id, ref, text }) => ({ id, content: <NamedLine name={ref} text={text} /> }))
    : textPieces(frame.text).map((piece, index) => ({ id: String(index), content: <bdi>{piece}</bdi> }));
  const isAlone = lines.length === 0;
  return (
    <main ref={root} className={picture['scene']} data-board="collect" data-what={frame.what}>
      <SceneHead title={frame.title || m.workshop.audienceTitle}>
        <PageWords fit={fit} index={0} />
      </SceneHead>
      {(hasItems || isAlone) && <Rules frame={frame} isAlone={isAlone} />}
      {!isAlone && <PagedList fit={fit} index={0} look={hasItems ? 'rows' : 'plain'} lines={lines} />}
      {!hasItems && !isAlone && <Rules frame={frame} isAlone={false} />}
      <HandedIn count={frame.handedIn} of={frame.asked} />
    </main>
  );
}

function Rules({ frame, isAlone }: { readonly frame: CollectFrame; readonly isAlone: boolean }): ReactNode {
  const words = m.audience.collect;
  const { what, naming, dots } = frame;
  return (
    <div
      className={styles['rules']}
      data-alone={isAlone || undefined}
      data-large={(!isAlone && frame.items.length === 0) || undefined}
    >
      <p>
        <strong>{words[what]}</strong>
      </p>
      {what === 'notes' && <p>{naming === null ? words.noNaming : words[naming]}</p>}
      {dots !== null && (
        <p className={styles['dots']}>
          <span aria-hidden>
            {Array.from({ length: Math.min(dots.each, MOST_DOTS) }, (_, index) => (
              <i key={index} />
            ))}
          </span>
          {words.dots(dots.each, dots.perItem)}
        </p>
      )}
    </div>
  );
}

/** Drawn at most; beyond, the number alone is easier to read. */
const MOST_DOTS = 8;
/** People who get a mark of their own at most; beyond, a bar fills. */
const MOST_MARKS = 24;

function HandedIn({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  const words = m.audience.collect;
  if (of === 0) return count === 0 ? null : <p className={styles['progress']}>{words.handedInOnly(count)}</p>;
  return (
    <div className={styles['progress']}>
      <p>{words.handedIn(count, of)}</p>
      {of <= MOST_MARKS ? (
        <div className={styles['marks']} aria-hidden>
          {Array.from({ length: of }, (_, index) => (
            <i key={index} data-in={index < count || undefined} />
          ))}
        </div>
      ) : (
        <div className={styles['bar']} aria-hidden>
          <i style={{ width: `${Math.min(100, (count / of) * 100)}%` }} />
        </div>
      )}
    </div>
  );
}
