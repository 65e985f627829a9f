import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Minus, Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { SealedVotes } from '#shared/domain/workshop/sealed.ts';
import { setDotsOnPage, spentDots } from '#shared/domain/workshop/sealed-votes.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import { m } from '#shared/messages/messages.ts';
import { HandOn } from './hand-on.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pass-round.module.css';

/** The secret ballot of one voter: dots are given and taken back until it is handed on. */
export function VotePage({ activity, data, sealed, change, onHandOn }: PageProps<SealedVotes>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const rules = voteRules(activity);
  const items = voteItems(data, activity);
  const ballot = sealed.turn?.page ?? {};
  const left = rules.each - spentDots(ballot);
  const words = m.collect.page;
  const add = (id: RecordId, step: 1 | -1): void =>
    void change((now) => setDotsOnPage(now, id, (now.turn?.page[id] ?? 0) + step, rules));
  useRowKeys(list, (id, step) => add(id as RecordId, step));
  // Before it is painted: whoever sees the page can give a dot at once.
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[data-item]')?.focus(), []);
  return (
    <>
      <div className={styles['body']}>
        <p>
          <strong aria-live="polite">{words.left(left)}</strong> · {words.rule(rules.each, rules.perItem)}
        </p>
        <p>{words.voteHint}</p>
        <ul ref={list} className={styles['ballot']}>
          {items.map((item) => {
            const dots = ballot[item.id] ?? 0;
            const name = [item.ref, item.text].filter((part) => part !== null && part !== '').join(' ');
            return (
              <li key={item.id} data-voted={dots > 0 || undefined}>
                {/* The line itself is what the keys act on. */}
                <button
                  type="button"
                  data-item={item.id}
                  className={styles['item']}
                  aria-label={words.on(name, dots)}
                  onClick={() => add(item.id, 1)}
                >
                  {item.ref !== null && <small>{item.ref}</small>} <bdi>{item.text}</bdi>
                </button>
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles['step']}
                  aria-label={words.less(name)}
                  disabled={dots === 0}
                  onClick={() => add(item.id, -1)}
                >
                  <Minus aria-hidden size={20} />
                </button>
                <span className={styles['dots']} aria-hidden>
                  {'●'.repeat(dots)}
                  {'○'.repeat(Math.max(0, Math.min(rules.perItem, 10) - dots))}
                </span>
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles['step']}
                  aria-label={words.more(name)}
                  disabled={left === 0 || dots >= rules.perItem}
                  onClick={() => add(item.id, 1)}
                >
                  <Plus aria-hidden size={20} />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <HandOn question={left > 0 && items.length > 0 ? words.dotsUnused(left) : null} onHandOn={onHandOn} />
    </>
  );
}

// Arrows walk the lines, + and − give and take dots; a press on a line gives one too.
function useRowKeys(
  list: { readonly current: HTMLUListElement | null },
  onStep: (id: string, step: 1 | -1) => void,
): void {
  const newest = useRef(onStep);
  useLayoutEffect(() => {
    newest.current = onStep;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
      // With the focus on nothing the keys mean the first line.
      const at = document.activeElement === document.body ? 0 : rows.indexOf(document.activeElement as HTMLElement);
      const row = rows[at];
      if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const walk = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const step = ({ '+': 1, '=': 1, ArrowRight: 1, '-': -1, Backspace: -1, ArrowLeft: -1 } as const)[event.key];
      if (walk === undefined && step === undefined) return;
      event.preventDefault();
      if (walk !== undefined) rows[Math.max(0, Math.min(rows.length - 1, at + walk))]?.focus();
      if (step !== undefined) newest.current(row.dataset['item'] ?? '', step);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [list]);
}
