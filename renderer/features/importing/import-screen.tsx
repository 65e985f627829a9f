import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import type { ImportProgress } from './import-client.ts';
import styles from './importing.module.css';
import { ReceiptList } from './receipt-list.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { ImportRun, type ImportStep } from './import-run.ts';

const STEPS = ['file', 'columns', 'check', 'receipt'] as const;

/** Brings in a list: the file, what its columns hold, what would happen, and the receipt of what did. */
export function ImportScreen(props: { readonly onLeave: () => void }): ReactNode {
  const { store, pump } = useServices();
  const engagementId = useEngagementId();
  const [run] = useState(() => new ImportRun(store, engagementId, () => pump.keep(engagementId, 'before-import')));
  useEffect(() => () => run.close(), [run]);
  const state = useSyncExternalStore(run.subscribe, run.step);
  return (
    <div>
      <PageHeader
        title={m.importing.title}
        subtitle={m.importing.subtitle}
        actions={<Button onPress={props.onLeave}>{m.importing.back}</Button>}
      />
      <Steps now={stepOf(state)} />
      <Step run={run} state={state} onLeave={props.onLeave} />
    </div>
  );
}

function stepOf(state: ImportStep): (typeof STEPS)[number] {
  if (state.step === 'done') return 'receipt';
  return state.step === 'storing' ? 'check' : state.step;
}

function Steps(props: { readonly now: (typeof STEPS)[number] }): ReactNode {
  return (
    <ol className={styles['steps']} aria-label={m.importing.stepsLabel}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === props.now ? 'step' : undefined}>
          <span aria-hidden>{index + 1}</span>
          {m.importing.steps[step]}
        </li>
      ))}
    </ol>
  );
}

function Step(props: { readonly run: ImportRun; readonly state: ImportStep; readonly onLeave: () => void }): ReactNode {
  const { run, state, onLeave } = props;
  switch (state.step) {
    case 'file':
      return (
        <>
          <FileStep
            isReading={state.isReading}
            error={state.error}
            onOpen={(file) => void run.open(file)}
            onRefuse={(error) => run.refuse(error)}
            onStop={() => run.restart()}
          />
          <ReceiptList />
        </>
      );
    case 'columns':
      return <ColumnsStep run={run} view={state.view} isBusy={state.isBusy} error={state.error} />;
    case 'check':
      return <CheckStep run={run} view={state.view} plan={state.plan} error={state.error} />;
    case 'storing':
      return <Storing run={run} progress={state.progress} isStopping={state.isStopping} />;
    case 'done':
      return (
        <>
          <output className={styles['doneLine']}>{m.importing.doneHint}</output>
          <ReceiptView receiptId={state.receiptId} />
          <div className={styles['foot']}>
            <Button onPress={() => run.restart()}>{m.importing.another}</Button>
            <Button variant="primary" onPress={onLeave}>
              {m.importing.toRegister}
            </Button>
          </div>
        </>
      );
  }
}

function Storing(props: {
  readonly run: ImportRun;
  readonly progress: ImportProgress;
  readonly isStopping: boolean;
}): ReactNode {
  const { isStopping } = props;
  const { done, total } = props.progress;
  return (
    <div className={styles['waiting']}>
      <ProgressBar
        label={m.importing.running}
        {...(total === 0 ? {} : { value: done, maxValue: total, valueLabel: m.importing.runningOf(done, total) })}
      />
      <Button isDisabled={isStopping} onPress={() => props.run.cancel()}>
        {isStopping ? m.importing.stopping : m.importing.stop}
      </Button>
    </div>
  );
}
