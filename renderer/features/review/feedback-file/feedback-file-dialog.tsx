import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { countOutcomes, type Outcome } from '#shared/domain/importing/plan.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { feedbackChanges, newThemes } from '#shared/domain/review/feedback-file/feedback-changes.ts';
import { feedbackMappingChanges, findSurvey } from '#shared/domain/review/feedback-file/saved-feedback.ts';
import { planFeedback, type PlannedAnswer } from '#shared/domain/review/feedback-file/plan-feedback.ts';
import { m } from '#shared/messages/messages.ts';
import { FileStep, ReceiptView, Refusal, RowsTable, type RowsView } from '#renderer/features/importing/index.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { fairShuffle } from '#renderer/features/workshop/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FeedbackColumnsStep } from './feedback-columns-step.tsx';
import { useFeedbackFile, type FeedbackFileState } from './use-feedback-file.ts';
import styles from '../review.module.css';

type InHand = Extract<FeedbackFileState, { step: 'columns' | 'check' }>;

interface Props {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly onClose: () => void;
}

/** Brings in the answers of a survey: the file, what its columns hold, what would happen, and the receipt of what did. */
export function FeedbackFileDialog(props: Props): ReactNode {
  const { data, review, onClose } = props;
  const file = useFeedbackFile(data);
  const { state } = file;
  const words = m.review.feedbackFile;
  const answers = useMemo(
    () => (state.step === 'check' ? planFeedback(state.list.table, state.mapping, data, review.id) : []),
    [state, data, review.id],
  );
  const store = useStoring({ ...props, file });
  const body = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with its step, and the focus would leave the dialog: Escape would close it no more.
  useEffect(() => {
    if (state.step !== 'file') body.current?.focus();
  }, [state.step]);
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={onClose}
      footer={<Foot {...props} {...{ file, answers, store }} />}
    >
      <div ref={body} tabIndex={-1} className={styles['steps']}>
        {state.step === 'file' && (
          <FileStep
            isReading={state.isReading}
            error={state.error}
            hint={words.hint}
            onOpen={file.open}
            onRefuse={(error) => file.set({ step: 'file', isReading: false, error })}
            onStop={() => file.set({ step: 'file', isReading: false, error: null })}
          />
        )}
        {state.step === 'columns' && (
          <FeedbackColumnsStep
            data={data}
            list={state.list}
            mapping={state.mapping}
            known={findSurvey(data, state.list.table.headings)?.name ?? null}
            error={state.error}
            onArrange={file.arrange}
            onChange={(mapping) => file.set({ ...state, mapping })}
          />
        )}
        {state.step === 'check' && <Check data={data} review={review} answers={answers} state={state} />}
        {state.step === 'done' && (
          <>
            <output className={styles['note']}>{m.importing.doneHint}</output>
            <ReceiptView receiptId={state.receiptId} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function useStoring(
  props: Props & { readonly file: ReturnType<typeof useFeedbackFile> },
): (answers: readonly PlannedAnswer[], state: InHand) => Promise<void> {
  const { data, review, file } = props;
  const { store, pump } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  return async (answers, state) => {
    const { fileName } = state.list.view;
    const { headings } = state.list.table;
    const survey = feedbackMappingChanges(state.mapping, stemOf(fileName), headings, data, store.ids);
    const facts = {
      fileName,
      sourceName: m.review.feedbackFile.source(review.quarter),
      importedOn: store.clock.today(),
      source: survey.id,
    };
    const ports = { ids: store.ids, shuffle: fairShuffle };
    const { changes, receiptId } = feedbackChanges(answers, facts, { data, reviewId: review.id }, ports);
    // What could not be kept before is still one step of undo.
    await pump.keep(engagementId, 'before-import').catch(reportError);
    const done = await commit([...survey.changes, ...changes], { action: 'import', announce: true });
    if (done.ok) file.set({ step: 'done', receiptId });
  };
}

// A survey is called what its first file is called.
const stemOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').slice(0, 80);

function Foot(
  props: Props & {
    readonly file: ReturnType<typeof useFeedbackFile>;
    readonly answers: readonly PlannedAnswer[];
    readonly store: (answers: readonly PlannedAnswer[], state: InHand) => Promise<void>;
  },
): ReactNode {
  const { file, answers, onClose } = props;
  const { state } = file;
  const words = m.review.feedbackFile;
  if (state.step === 'file') return <Button onPress={onClose}>{m.common.cancel}</Button>;
  if (state.step === 'done') {
    return (
      <Button variant="primary" onPress={onClose}>
        {words.done}
      </Button>
    );
  }
  if (state.step === 'columns') {
    const { satisfaction, recommend, comment } = state.mapping.columns;
    const isLacking = satisfaction === undefined && recommend === undefined && comment === undefined;
    return (
      <>
        {isLacking && <output>{words.lacks}</output>}
        <Button onPress={() => file.set({ step: 'file', isReading: false, error: null })}>{m.importing.another}</Button>
        <Button variant="primary" isDisabled={isLacking} onPress={() => file.set({ ...state, step: 'check' })}>
          {m.importing.check}
        </Button>
      </>
    );
  }
  const added = answers.filter(({ outcome }) => outcome === 'added').length;
  return (
    <>
      <Button onPress={() => file.set({ ...state, step: 'columns' })}>{m.importing.steps.columns}</Button>
      <Button variant="primary" isDisabled={added === 0} onPress={() => void props.store(answers, state)}>
        {words.run(added)}
      </Button>
    </>
  );
}

function Check(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly answers: readonly PlannedAnswer[];
  readonly state: InHand;
}): ReactNode {
  const { data, review, answers, state } = props;
  const themes = newThemes(answers, data, review.id);
  const fetch = useCallback(
    (outcome: Outcome | null, from: number, count: number): Promise<RowsView> => {
      const wanted = outcome === null ? answers : answers.filter((answer) => answer.outcome === outcome);
      const rows = wanted.slice(from, from + count).map((answer) => ({
        ...answer,
        target: null,
        key: '',
        title: m.review.feedbackFile.answer(answer.body),
        fields: [],
      }));
      return Promise.resolve({ rows, total: wanted.length });
    },
    [answers],
  );
  return (
    <>
      <Refusal error={state.error} />
      <p className={styles['note']}>{m.importing.checkHint}</p>
      {themes.length > 0 && <p className={styles['note']}>{m.review.feedbackFile.themes(themes.join(', '))}</p>}
      <RowsTable counts={countOutcomes(answers)} fetch={fetch} isPlain />
    </>
  );
}
