import type { ReactNode } from 'react';
import type { Remark, Unmatched } from '#shared/documents/readback/review-comparison.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextDifference } from '../compare-line.tsx';
import styles from '../versions.module.css';
import reviewStyles from './reviewed.module.css';
import { byWords, lineName, placeWords, Revisions } from './review-words.tsx';

/** Something in the file that no field takes, for people to carry over. */
export function ReviewLoose(props: { readonly entry: Unmatched; readonly onSeen: () => void }): ReactNode {
  const { entry } = props;
  const openRecord = useOpenRecord((state) => state.open);
  const words = m.reviewed;
  const { line, field } = entry;
  const where = entry.place === null ? '' : placeWords(entry.place);
  const name = line === null ? where : lineName(line, field);
  const spoken = `${words.reasons[entry.reason]}, ${name}`;
  const isMoved = entry.reason === 'row-moved' || entry.reason === 'text-moved';
  return (
    <li className={styles['line']} data-review-key={entry.key}>
      <Badge>{words.reasons[entry.reason]}</Badge>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Revisions revisions={entry.revisions} />
        <p className={reviewStyles['text']}>
          <TextDifference before={isMoved ? entry.text : entry.was} after={entry.text} />
        </p>
        {entry.failure !== null && <p className={reviewStyles['why']}>{errorSentence(entry.failure)}</p>}
      </div>
      <div className={reviewStyles['actions']}>
        {line !== null && (
          <Button
            size="small"
            aria-label={words.openLineLabel(name)}
            onPress={() => openRecord(line.recordId, field ?? null)}
          >
            {words.openLine}
          </Button>
        )}
        <Button size="small" variant="quiet" aria-label={words.seenLabel(spoken)} onPress={props.onSeen}>
          {words.seen}
        </Button>
      </div>
    </li>
  );
}

/** Name of a comment among the entries that are settled. */
export const remarkKey = ({ comment }: Remark): string => `comment ${comment.id} ${comment.at} ${comment.author}`;

/** A comment with its answers, and the line that it is about. */
export function ReviewRemark(props: {
  readonly remark: Remark;
  readonly onFollow: () => void;
  readonly onSeen: () => void;
}): ReactNode {
  const { comment, answers, line } = props.remark;
  const openRecord = useOpenRecord((state) => state.open);
  const words = m.reviewed;
  const name = line === null ? placeWords(comment.place) : lineName(line, null);
  return (
    <li className={styles['line']} data-review-key={remarkKey(props.remark)}>
      <Badge>{comment.isDone ? words.resolved : words.remark}</Badge>
      <div>
        <strong>
          <bdi>{byWords(comment)}</bdi>
        </strong>{' '}
        <small className={styles['lineRef']}>
          <bdi>{words.about(name)}</bdi>
        </small>
        {comment.quoted !== '' && (
          <blockquote className={reviewStyles['quote']}>
            <bdi>{comment.quoted}</bdi>
          </blockquote>
        )}
        <p className={reviewStyles['text']}>
          <bdi>{comment.text}</bdi>
        </p>
        {answers.map((answer) => (
          <p key={answer.id} className={reviewStyles['answer']}>
            <small className={styles['lineRef']}>
              <bdi>{byWords(answer)}</bdi>
            </small>{' '}
            <bdi>{answer.text}</bdi>
          </p>
        ))}
      </div>
      <div className={reviewStyles['actions']}>
        {line !== null && (
          <Button size="small" aria-label={words.openLineLabel(name)} onPress={() => openRecord(line.recordId)}>
            {words.openLine}
          </Button>
        )}
        <Button size="small" aria-label={words.followUpLabel(comment.text)} onPress={props.onFollow}>
          {words.followUp}
        </Button>
        <Button size="small" variant="quiet" aria-label={words.seenLabel(comment.text)} onPress={props.onSeen}>
          {words.seen}
        </Button>
      </div>
    </li>
  );
}
