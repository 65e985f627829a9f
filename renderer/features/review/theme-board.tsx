import { useState, type DragEvent, type ReactNode } from 'react';
import { X } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { deriveThemes, looseAnswers } from '#shared/domain/review/feedback.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordField, useRecordActions } from '#renderer/features/records/index.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select, type Option } from '#renderer/ui/select.tsx';
import styles from './review.module.css';

type Answer = RecordOf<'feedback'>;

/** Comments in columns by what they speak of; a comment changes its column by dragging, or by choosing the theme on it. */
export function ThemeBoard(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  const actions = useRecordActions();
  const themes = deriveThemes(data, review.id);
  const loose = looseAnswers(data, review.id);
  const options = data.childrenOf('theme', review.id).map(({ id, title }) => ({ value: id as string, label: title }));
  const put = (answer: Answer, theme: RecordId | null): void => {
    if (answer.theme !== theme) void actions.set(answer, { theme });
  };
  const drop = (theme: RecordId | null) => (id: string) => {
    const answer = data.childrenOf('feedback', review.id).find((one) => one.id === id);
    if (answer !== undefined) put(answer, theme);
  };
  const cards = (answers: readonly Answer[]): ReactNode =>
    answers
      .filter(({ comment }) => comment.trim() !== '')
      .map((answer) => (
        <Comment key={answer.id} answer={answer} options={options} onPut={(theme) => put(answer, theme)} />
      ));
  return (
    <Section title={m.review.themes} hint={m.review.themesHint} count={themes.length}>
      {loose.length === 0 && themes.length === 0 ? (
        <EmptyState compact body={m.review.themesEmpty} />
      ) : (
        <div className={styles['themes']}>
          <Column title={m.review.themeNone} count={loose.length} onDrop={drop(null)}>
            {cards(loose)}
          </Column>
          {themes.map(({ theme, answers }) => (
            <Column
              key={theme.id}
              title={theme.title}
              count={answers.length}
              onDrop={drop(theme.id)}
              head={
                <div className={styles['themeHead']}>
                  <RecordField record={theme} field="title" data={data} label={m.review.themeName} isLabelHidden />
                  <IconButton
                    label={m.review.themeRemove(theme.title)}
                    icon={<X aria-hidden size={16} />}
                    onPress={() => void actions.remove(theme)}
                  />
                </div>
              }
            >
              {cards(answers)}
            </Column>
          ))}
        </div>
      )}
      <QuickAdd
        label={m.review.themeAdd}
        onAdd={async (title) => (await actions.add('theme', { title }, review.id)) !== null}
      />
    </Section>
  );
}

const DRAGGED = 'application/x-quarterdeck-answer';

function Column(props: {
  readonly title: string;
  readonly count: number;
  readonly onDrop: (id: string) => void;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dragging is the second way: the choice on each comment does the same by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={props.title}
      className={styles['theme']}
      data-over={isOver || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop(event.dataTransfer.getData(DRAGGED));
      }}
    >
      {props.head ?? <h3>{props.title}</h3>}
      <small>{m.review.answers(props.count)}</small>
      <ul>{props.children}</ul>
    </section>
  );
}

function Comment(props: {
  readonly answer: Answer;
  readonly options: readonly Option[];
  readonly onPut: (theme: RecordId | null) => void;
}): ReactNode {
  const { answer, options } = props;
  const actions = useRecordActions();
  const isKnown = options.some(({ value }) => value === answer.theme);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see the column
    <li
      className={styles['comment']}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, answer.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <bdi>{answer.comment}</bdi>
      <Checkbox
        isSelected={answer.quoteCleared}
        onChange={(quoteCleared) => void actions.set(answer, { quoteCleared })}
      >
        {m.review.quoteClear}
      </Checkbox>
      <Select
        label={m.review.themeOf(answer.comment)}
        isLabelHidden
        isNullable
        placeholder={m.review.themeNone}
        options={options}
        value={isKnown ? answer.theme : null}
        onChange={(theme) => props.onPut(theme as RecordId | null)}
      />
    </li>
  );
}
