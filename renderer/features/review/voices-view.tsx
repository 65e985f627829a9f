import { useState, type ReactNode } from 'react';
import { FileUp } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { deriveFeedback } from '#shared/domain/review/feedback.ts';
import { answersOfLeft } from '#shared/domain/review/gather-quarter.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FeedbackFileDialog } from './feedback-file/feedback-file-dialog.tsx';
import { FeedbackRound } from './feedback-round.tsx';
import { surveyWords } from './survey-words.ts';
import { ThemeBoard } from './theme-board.tsx';
import styles from './review.module.css';

/** What heads of departments and teams say, and what their comments speak of. */
export function VoicesView(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  const [isRound, setRound] = useState(false);
  const [isFile, setFile] = useState(false);
  const left = answersOfLeft(data, review.id);
  return (
    <>
      <RecordPanel
        kind="departmentRating"
        data={data}
        parentId={review.id}
        columns={['department', 'rating', 'helped', 'didNotHelp', 'quoteCleared']}
        hint={m.review.quoteHint}
        empty={m.review.ratingsEmpty}
      />
      <RecordPanel
        kind="feedback"
        data={data}
        parentId={review.id}
        columns={['department', 'satisfaction', 'recommend', 'comment']}
        hint={surveyWords(deriveFeedback(data, review.id))}
        empty={m.review.feedbackEmpty}
        actions={
          <>
            <Button variant="primary" onPress={() => setRound(true)}>
              {m.review.passRound}
            </Button>
            <Button size="small" icon={<FileUp aria-hidden size={16} />} onPress={() => setFile(true)}>
              {m.review.feedbackFile.open}
            </Button>
          </>
        }
        exchange
      />
      {left > 0 && <p className={styles['note']}>{m.review.answersOfLeft(left)}</p>}
      <ThemeBoard data={data} review={review} />
      {isRound && <FeedbackRound data={data} review={review} onLeave={() => setRound(false)} />}
      {isFile && <FeedbackFileDialog data={data} review={review} onClose={() => setFile(false)} />}
    </>
  );
}
