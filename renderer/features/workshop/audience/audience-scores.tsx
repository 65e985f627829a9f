import type { ReactNode } from 'react';
import type { FrameSpread, ScoresFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { PagedList, PageWords, useFit, type Way } from './pages.tsx';
import { NamedLine, SceneHead } from './parts.tsx';
import picture from './picture.module.css';
import styles from './results.module.css';

const WAYS: readonly Way[] = [
  { size: 'note', columns: 1 },
  { size: 'noteMin', columns: 1 },
];
const SCALE = [1, 2, 3, 4, 5] as const;

/** The result of a closed scoring: for each need where the middle lies and how far apart the room is. */
export function AudienceScores({ frame }: { readonly frame: ScoresFrame }): ReactNode {
  const [root, fit] = useFit(frame, WAYS);
  return (
    <main ref={root} className={picture['scene']} data-board="scores">
      <SceneHead title={frame.title || m.workshop.audienceTitle}>
        <PageWords fit={fit} index={0} />
      </SceneHead>
      {frame.needs.length === 0 ? (
        <p className={picture['empty']}>{m.audience.noScores}</p>
      ) : (
        <div className={styles['legend']}>
          <ScaleHead name={m.workshop.urgency} />
          <ScaleHead name={m.workshop.impact} />
        </div>
      )}
      <PagedList
        fit={fit}
        index={0}
        look="plain"
        lines={frame.needs.map((need) => ({
          id: need.id,
          content: (
            <div className={styles['scored']}>
              <header>
                <p>
                  <NamedLine name={need.ref} text={need.title} />
                </p>
                {!need.isAgreed && (
                  <p className={styles['disagree']}>
                    <svg viewBox="0 0 24 24" aria-hidden>
                      <path d="M12 3 22.5 21h-21Z" />
                    </svg>
                    {m.audience.noAgreement}
                  </p>
                )}
              </header>
              <Spread name={m.workshop.urgency} spread={need.urgency} />
              <Spread name={m.workshop.impact} spread={need.impact} />
            </div>
          ),
        }))}
      />
      {frame.needs.length > 0 && <p className={styles['explained']}>{m.audience.median}</p>}
    </main>
  );
}

function ScaleHead({ name }: { readonly name: string }): ReactNode {
  return (
    <div className={styles['scaleHead']}>
      <strong>{name}</strong>
      <div aria-hidden>
        {SCALE.map((value) => (
          <span key={value} style={{ left: `${across(value)}%` }}>
            {value}
          </span>
        ))}
      </div>
    </div>
  );
}

function Spread({ name, spread }: { readonly name: string; readonly spread: FrameSpread | null }): ReactNode {
  if (spread === null) return <p className={styles['unscored']}>{m.audience.notScored}</p>;
  const { median, low, high, count } = spread;
  return (
    <div className={styles['scale']}>
      <span className={picture['hiddenTitle']}>{m.audience.spread(name, median, low, high, count)}</span>
      {SCALE.map((value) => (
        <i key={value} data-tick style={{ left: `${across(value)}%` }} />
      ))}
      <i data-range style={{ left: `${across(low)}%`, width: `${across(high) - across(low)}%` }} />
      <i data-median style={{ left: `${across(median)}%` }} />
      <b aria-hidden>{median.toLocaleString('en')}</b>
    </div>
  );
}

/** Place on the scale 1–5, in percent of its width. */
function across(value: number): number {
  return ((value - 1) / 4) * 100;
}
