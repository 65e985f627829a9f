import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { SealedScores } from '#shared/domain/workshop/sealed.ts';
import { setScoreOnPage, type ScoreAxis } from '#shared/domain/workshop/sealed-scores.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { HandOn } from './hand-on.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pass-round.module.css';

const AXES: readonly ScoreAxis[] = ['urgency', 'impact'];
const VALUES = [1, 2, 3, 4, 5] as const;

/** The private scores of one participant: one need at a time, two questions, digits answer and go on. */
export function ScorePage({ data, sealed, change, onHandOn }: PageProps<SealedScores>): ReactNode {
  const needs = data.all('need');
  const [question, setQuestion] = useState(0);
  const words = m.collect.page;
  const need = needs[Math.floor(question / 2)];
  const page = sealed.turn?.page ?? [];
  const open = needs.length * 2 - page.reduce((sum, { urgency, impact }) => sum + count(urgency) + count(impact), 0);
  const goTo = (to: number): void => setQuestion(Math.max(0, Math.min(needs.length * 2 - 1, to)));
  const answer = (at: number, value: number | null): void => {
    const asked = needs[Math.floor(at / 2)];
    if (asked === undefined) return;
    void change((now) => setScoreOnPage(now, asked.id, AXES[at % 2] ?? 'urgency', value));
    goTo(at + 1);
  };
  useScoreKeys(question, answer, goTo);
  if (need === undefined) return <p>{m.workshop.noNeeds}</p>;
  const own = page.find((score) => score.need === need.id);
  return (
    <>
      <div className={styles['body']}>
        <p aria-live="polite">{words.need(Math.floor(question / 2) + 1, needs.length)}</p>
        <h2 className={styles['need']}>
          <small>{need.ref}</small> <bdi>{need.title}</bdi>
        </h2>
        {need.problem !== '' && (
          <p>
            <bdi>{need.problem}</bdi>
          </p>
        )}
        {AXES.map((axis, index) => (
          <fieldset key={axis} className={styles['question']} data-current={question % 2 === index || undefined}>
            <legend>{words[axis]}</legend>
            {VALUES.map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={own?.[axis] === value}
                onClick={() => answer(question - (question % 2) + index, value)}
              >
                {value}
              </button>
            ))}
            <button
              type="button"
              aria-pressed={own === undefined || own[axis] === null}
              onClick={() => answer(question - (question % 2) + index, null)}
            >
              {words.notSure}
            </button>
          </fieldset>
        ))}
        <p>{words.scoreHint}</p>
        <div className={styles['walk']}>
          <Button isDisabled={question < 2} onPress={() => goTo(question - (question % 2) - 2)}>
            {words.before}
          </Button>
          <Button isDisabled={question >= needs.length * 2 - 2} onPress={() => goTo(question - (question % 2) + 2)}>
            {words.after}
          </Button>
        </div>
      </div>
      <HandOn question={open > 0 ? words.scoresUnused(open) : null} onHandOn={onHandOn} />
    </>
  );
}

const count = (value: number | null): number => (value === null ? 0 : 1);

function useScoreKeys(
  question: number,
  answer: (question: number, value: number | null) => void,
  goTo: (question: number) => void,
): void {
  // Digits come faster than a picture is drawn: the question moves with the key, not with the picture.
  const at = useRef(question);
  const newest = useRef({ answer, goTo });
  useLayoutEffect(() => {
    at.current = question;
    newest.current = { answer, goTo };
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^[0-5]$/.test(event.key)) {
        event.preventDefault();
        newest.current.answer(at.current, event.key === '0' ? null : Number(event.key));
        at.current += 1;
      } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault();
        newest.current.goTo(at.current + (event.key === 'ArrowLeft' ? -1 : 1));
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
