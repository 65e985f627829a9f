import type { ReactNode } from 'react';
import { Circle, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import styles from './vision.module.css';

/** A sentence that guides; nothing is held up by it. */
export interface Hint {
  readonly key: string;
  readonly text: string;
  /** `done` is right already, `open` is not there yet, `look` asks for a decision, `note` is good to know. */
  readonly tone: 'done' | 'open' | 'look' | 'note';
  /** A button that leads to what the sentence speaks of. */
  readonly action?: ReactNode;
}

const ICONS = { done: CircleCheck, open: Circle, look: TriangleAlert, note: Info };

/** Sentences that guide, each with a sign of its own; nothing when there are none. */
export function HintList(props: { readonly label: string; readonly hints: readonly Hint[] }): ReactNode {
  if (props.hints.length === 0) return null;
  return (
    <ul className={styles['hints']} aria-label={props.label}>
      {props.hints.map(({ key, text, tone, action }) => {
        const Icon = ICONS[tone];
        return (
          <li key={key} data-tone={tone}>
            <Icon aria-hidden size={16} />
            <bdi>{text}</bdi>
            {action}
          </li>
        );
      })}
    </ul>
  );
}
