import type { ReactNode } from 'react';
import type { PromptFrame } from '#shared/domain/workshop/frame.ts';
import { textPieces } from '#shared/domain/workshop/wall-text.ts';
import { m } from '#shared/messages/messages.ts';
import { Countdown, TimeLine, ToneWords } from './countdown.tsx';
import { PagedList, PageWords, useFit, useReportPages, type Way } from './pages.tsx';
import picture from './picture.module.css';
import { SceneHead } from './parts.tsx';
import styles from './prompt.module.css';

const WAYS: readonly Way[] = (['huge', 'big', 'lead', 'note', 'noteMin'] as const).map((size) => ({
  size,
  columns: 1,
}));

/** Whether the clock may have the whole picture: there is nothing else to read, as in a break, and it is the clock of what is shown. */
export function fillsWithClock(frame: PromptFrame): boolean {
  return frame.timer !== null && frame.text.trim() === '' && frame.timer.title === frame.title;
}

/** A question on the wall, as large as it fits; a break with its clock. */
export function AudiencePrompt({ frame }: { readonly frame: PromptFrame }): ReactNode {
  if (frame.text.trim() !== '') return <Question frame={frame} />;
  return <Announcement frame={frame} />;
}

function Question({ frame }: { readonly frame: PromptFrame }): ReactNode {
  const [root, fit] = useFit(frame, WAYS);
  return (
    <main ref={root} className={picture['scene']} data-board="prompt">
      <SceneHead title={frame.title || m.workshop.audienceTitle}>
        <PageWords fit={fit} index={0} />
      </SceneHead>
      <div className={styles['question']}>
        <PagedList
          fit={fit}
          index={0}
          look="plain"
          lines={textPieces(frame.text).map((piece, index) => ({ id: String(index), content: <bdi>{piece}</bdi> }))}
        />
      </div>
      <Next title={frame.next} />
    </main>
  );
}

function Announcement({ frame }: { readonly frame: PromptFrame }): ReactNode {
  useReportPages(1);
  return (
    <main className={styles['announcement']} data-board="prompt">
      <h1 data-long={frame.title.length > 40 || undefined}>
        <bdi>{frame.title || m.workshop.audienceTitle}</bdi>
      </h1>
      {frame.timer !== null && fillsWithClock(frame) && (
        <>
          <Countdown timer={frame.timer} className={styles['clock']} />
          <TimeLine timer={frame.timer} className={picture['timeLine']} />
          <ToneWords timer={frame.timer} className={picture['tone']} />
        </>
      )}
      <Next title={frame.next} />
    </main>
  );
}

function Next({ title }: { readonly title: string | null }): ReactNode {
  if (title === null || title === '') return null;
  return (
    <p className={styles['next']}>
      <bdi>{m.audience.next(title)}</bdi>
    </p>
  );
}
