import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import styles from './importing.module.css';
import { ReceiptList } from './receipt-list.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { useImport, type ImportActs } from './use-import.ts';

const STEPS = ['file', 'columns', 'check', 'receipt'] as const;

/** Brings in a list: the file, what its columns hold, what would happen, and the receipt of what did. */
export function ImportScreen(props: { readonly onLeave: () => void }): ReactNode {
  const acts = useImport();
  return (
    <div>
      <PageHeader
        title={m.importing.title}
        subtitle={m.importing.subtitle}
        actions={<Button onPress={props.onLeave}>{m.importing.back}</Button>}
      />
      <Steps now={stepOf(acts)} />
      <Step acts={acts} onLeave={props.onLeave} />
    </div>
  );
}

function stepOf({ state }: ImportActs): (typeof STEPS)[number] {
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

function Step({ acts, onLeave }: { readonly acts: ImportActs; readonly onLeave: () => void }): ReactNode {
  const { state } = acts;
  switch (state.step) {
    case 'file':
      return (
        <>
          <FileStep acts={acts} isReading={state.isReading} error={state.error} />
          <ReceiptList />
        </>
      );
    case 'columns':
      return <ColumnsStep acts={acts} view={state.view} isBusy={state.isBusy} error={state.error} />;
    case 'check':
      return <CheckStep acts={acts} view={state.view} plan={state.plan} error={state.error} />;
    case 'storing':
      return <Storing acts={acts} done={state.progress.done} total={state.progress.total} />;
    case 'done':
      return (
        <>
          <output className={styles['doneLine']}>{m.importing.doneHint}</output>
          <ReceiptView receiptId={state.receiptId} />
          <div className={styles['foot']}>
            <Button onPress={acts.restart}>{m.importing.another}</Button>
            <Button variant="primary" onPress={onLeave}>
              {m.importing.toRegister}
            </Button>
          </div>
        </>
      );
  }
}

function Storing(props: { readonly acts: ImportActs; readonly done: number; readonly total: number }): ReactNode {
  const { done, total } = props;
  return (
    <div className={styles['waiting']}>
      <ProgressBar
        label={m.importing.running}
        {...(total === 0 ? {} : { value: done, maxValue: total, valueLabel: m.importing.runningOf(done, total) })}
      />
      <Button onPress={props.acts.cancel}>{m.importing.stop}</Button>
    </div>
  );
}
