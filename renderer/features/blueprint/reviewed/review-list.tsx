import { useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';

const STEP = 100;

/** A list of which the first hundred entries are drawn, and the next ones when they are asked for. */
export function ReviewList(props: { readonly children: readonly ReactNode[] }): ReactNode {
  const [shown, setShown] = useState(STEP);
  const left = props.children.length - shown;
  return (
    <>
      <ul>{props.children.slice(0, shown)}</ul>
      {left > 0 && (
        <Button size="small" onPress={() => setShown(shown + STEP)}>
          {m.reviewed.showMore(Math.min(left, STEP))}
        </Button>
      )}
    </>
  );
}

/** Entries that were turned down or seen to, out of the way, each with a way back. */
export function SettledList(props: {
  readonly title: string;
  readonly entries: readonly { readonly key: string; readonly name: string }[];
  readonly onBack: (key: string) => void;
}): ReactNode {
  if (props.entries.length === 0) return null;
  return (
    <details>
      <summary>{props.title}</summary>
      <ReviewList>
        {props.entries.map(({ key, name }) => (
          <li key={key}>
            <bdi>{name}</bdi>{' '}
            <Button
              size="small"
              variant="quiet"
              aria-label={m.reviewed.bringBackLabel(name)}
              onPress={() => props.onBack(key)}
            >
              {m.reviewed.bringBack}
            </Button>
          </li>
        ))}
      </ReviewList>
    </details>
  );
}
