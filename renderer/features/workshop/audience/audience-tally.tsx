import type { ReactNode } from 'react';
import type { TallyFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { PagedList, PageWords, useFit, type Way } from './pages.tsx';
import { NamedLine, SceneHead } from './parts.tsx';
import picture from './picture.module.css';
import styles from './results.module.css';

const WAYS: readonly Way[] = [
  { size: 'lead', columns: 1 },
  { size: 'note', columns: 1 },
  { size: 'noteMin', columns: 1 },
];

/** The result of a closed vote: a bar for each item, the number beside it. */
export function AudienceTally({ frame }: { readonly frame: TallyFrame }): ReactNode {
  const [root, fit] = useFit(frame, WAYS);
  const most = frame.items.reduce((max, { votes }) => Math.max(max, votes), 1);
  return (
    <main ref={root} className={picture['scene']} data-board="tally">
      <SceneHead title={frame.title || m.workshop.audienceTitle}>
        <p className={picture['aside']}>{m.audience.ballots(frame.voters)}</p>
        <PageWords fit={fit} index={0} />
      </SceneHead>
      {frame.items.length === 0 && <p className={picture['empty']}>{m.audience.noItems}</p>}
      <PagedList
        fit={fit}
        index={0}
        look="plain"
        lines={frame.items.map(({ id, ref, text, votes }) => ({
          id,
          content: (
            <div className={styles['tally']}>
              <p>
                <NamedLine name={ref} text={text} />
              </p>
              <div>
                <i style={{ width: `${(votes / most) * 100}%` }} aria-hidden data-votes={votes} />
                <strong>{votes.toLocaleString('en')}</strong>
              </div>
            </div>
          ),
        }))}
      />
    </main>
  );
}
