import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { orderBetween, type OrderKey } from '#shared/base/order-key.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { HandOn, PassGate, PrivateBody, PrivatePage, ScaleQuestion } from '#renderer/features/workshop/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Cover } from '#renderer/ui/cover.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './review.module.css';

type Answer = Pick<BodyOf<'feedback'>, 'department' | 'satisfaction' | 'recommend' | 'comment'>;

const EMPTY: Answer = { department: null, satisfaction: null, recommend: null, comment: '' };

const isEmpty = ({ satisfaction, recommend, comment }: Answer): boolean =>
  satisfaction === null && recommend === null && comment.trim() === '';

/** The laptop goes round: a gate, one person's page, the next gate. No name is asked, and no page is seen by the next one. */
export function FeedbackRound(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly onLeave: () => void;
}): ReactNode {
  const { data, review, onLeave } = props;
  const { store } = useServices();
  const commit = useCommit();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const answers = data.childrenOf('feedback', review.id);
  const words = m.review.feedbackGate;
  const handOn = async (given: Answer): Promise<void> => {
    if (!isEmpty(given)) {
      const order = somewhereAmong(answers);
      const done = await commit([createRecord('feedback', store.ids.next(), given, { parentId: review.id, order })]);
      // The page stays where it could not be stored.
      if (!done.ok) return;
    }
    setAnswer(null);
  };
  return (
    <Cover label={answer === null ? words.title : m.review.feedbackPage.own}>
      {answer === null ? (
        <PassGate
          key={answers.length}
          title={words.title}
          hint={words.hint}
          begin={words.begin}
          onBegin={() => setAnswer(EMPTY)}
        >
          <output>{words.received(answers.length)}</output>
          <Button variant="quiet" onPress={onLeave}>
            {words.done}
          </Button>
        </PassGate>
      ) : (
        <AnswerPage data={data} answer={answer} onChange={setAnswer} onHandOn={() => void handOn(answer)} />
      )}
    </Cover>
  );
}

const SATISFACTION = [1, 2, 3, 4, 5] as const;
const RECOMMEND = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function AnswerPage(props: {
  readonly data: EngagementData;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
  readonly onHandOn: () => void;
}): ReactNode {
  const { data, answer, onChange } = props;
  const words = m.review.feedbackPage;
  const departments = data.all('department').map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <PrivatePage owner={words.own} title={words.title}>
      <PrivateBody>
        <div className={styles['asked']}>
          <Select
            label={words.department}
            isNullable
            placeholder={words.departmentNone}
            options={departments}
            value={answer.department}
            onChange={(department) => onChange({ ...answer, department: department as RecordId | null })}
          />
        </div>
        <ScaleQuestion
          legend={words.satisfaction}
          values={SATISFACTION}
          value={answer.satisfaction}
          onChange={(satisfaction) => onChange({ ...answer, satisfaction })}
        />
        <ScaleQuestion
          legend={words.recommend}
          values={RECOMMEND}
          value={answer.recommend}
          onChange={(recommend) => onChange({ ...answer, recommend })}
        />
        <TextField
          label={words.comment}
          multiline
          value={answer.comment}
          onChange={(comment) => onChange({ ...answer, comment })}
        />
      </PrivateBody>
      <HandOn question={isEmpty(answer) ? words.unanswered : null} onHandOn={props.onHandOn} />
    </PrivatePage>
  );
}

// The order of the answers must not tell who came after whom.
function somewhereAmong(answers: readonly RecordOf<'feedback'>[]): OrderKey {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const at = number % (answers.length + 1);
  return orderBetween(answers[at - 1]?.order ?? null, answers[at]?.order ?? null);
}
