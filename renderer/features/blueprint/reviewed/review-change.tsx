import type { ReactNode } from 'react';
import type { FieldChange, RemovedLine } from '#shared/documents/readback/review-comparison.ts';
import { m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextDifference } from '../compare-line.tsx';
import styles from '../versions.module.css';
import reviewStyles from './reviewed.module.css';
import { lineName, Revisions } from './review-words.tsx';

/** A field that the client changed, with what becomes of it. */
export function ReviewChange(props: {
  readonly change: FieldChange;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}): ReactNode {
  const { change } = props;
  const name = lineName(change, change.field);
  const words = m.reviewed;
  return (
    <li className={styles['line']} data-review-key={change.key} data-state={change.state}>
      <Badge tone={change.state === 'conflict' ? 'warning' : 'accent'}>{words.states[change.state]}</Badge>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Revisions revisions={change.revisions} />
        {change.state === 'conflict' ? <Conflict change={change} /> : <Difference change={change} />}
      </div>
      <div className={reviewStyles['actions']}>
        <Button size="small" aria-label={words.acceptLabel(name)} onPress={props.onAccept}>
          {words.accept}
        </Button>
        <Button size="small" variant="quiet" aria-label={words.rejectLabel(name)} onPress={props.onReject}>
          {words.reject}
        </Button>
      </div>
    </li>
  );
}

function Difference({ change }: { readonly change: FieldChange }): ReactNode {
  return (
    <p className={reviewStyles['text']}>
      <TextDifference before={change.now} after={change.theirs} />
    </p>
  );
}

// Both sides against what stood there before, so that it is seen what each of them did.
function Conflict({ change }: { readonly change: FieldChange }): ReactNode {
  const { base, now, theirs } = change;
  const words = m.reviewed;
  return (
    <dl>
      {base !== null && (
        <div>
          <dt>{words.wasWhenWritten}</dt>
          <dd className={styles['text']}>
            <bdi>{base || words.emptied}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.hereNow}</dt>
        <dd className={styles['text']}>
          {base === null ? <bdi>{now || words.emptied}</bdi> : <TextDifference before={base} after={now} />}
        </dd>
      </div>
      <div>
        <dt>{words.inTheFile}</dt>
        <dd className={styles['text']}>
          <TextDifference before={base ?? now} after={theirs} />
        </dd>
      </div>
    </dl>
  );
}

/** A line that the client took out. */
export function ReviewRemoval(props: {
  readonly line: RemovedLine;
  readonly onDelete: () => void;
  readonly onReject: () => void;
}): ReactNode {
  const { line } = props;
  const name = lineName(line, null);
  const words = m.reviewed;
  return (
    <li className={styles['line']} data-review-key={line.key} data-state="removed">
      <Badge tone="danger">{words.states.removed}</Badge>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Revisions revisions={line.revisions} />
        <p className={reviewStyles['text']}>{words.removedHint}</p>
      </div>
      <div className={reviewStyles['actions']}>
        <Button size="small" aria-label={words.takeOutLabel(name)} onPress={props.onDelete}>
          {words.takeOut}
        </Button>
        <Button size="small" variant="quiet" aria-label={words.rejectLabel(name)} onPress={props.onReject}>
          {words.reject}
        </Button>
      </div>
    </li>
  );
}
