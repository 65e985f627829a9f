import type { ReactNode } from 'react';
import { CircleCheck, CircleX, FileText, FolderOpen, Printer } from 'lucide-react';
import type { RevealResult } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './documents.module.css';
import type { DocumentExport } from './use-export.ts';

/** The foot of the export dialog: what can be done, how far it is, what came of it. */
export function ExportFoot(props: {
  readonly task: DocumentExport;
  readonly host: NotingHost;
  /** Null while there is nothing to write yet. */
  readonly onWord: (() => void) | null;
  readonly onPdf: (() => void) | null;
  readonly onClose: () => void;
}): ReactNode {
  const { task, host, onWord, onPdf } = props;
  const { state } = task;
  if (state.step === 'running') return <Running task={task} />;
  if (state.step === 'saved') return <Saved task={task} host={host} onClose={props.onClose} />;
  const isFailed = state.step === 'failed';
  return (
    <div className={styles['foot']}>
      <output className={styles['outcome']} data-tone={isFailed ? 'danger' : undefined}>
        {isFailed && <CircleX aria-hidden size={20} />}
        <span>{isFailed ? state.sentence : (state.notice ?? '')}</span>
      </output>
      <Button variant="quiet" onPress={props.onClose}>
        {m.common.close}
      </Button>
      <Button icon={<Printer aria-hidden size={16} />} isDisabled={onPdf === null} onPress={() => onPdf?.()}>
        {host.capabilities.pdf === 'file' ? m.exporting.pdf : m.exporting.print}
      </Button>
      {isFailed ? (
        <Button variant="primary" onPress={state.retry}>
          {m.exporting.tryAgain}
        </Button>
      ) : (
        <Button
          variant="primary"
          icon={<FileText aria-hidden size={16} />}
          isDisabled={onWord === null}
          onPress={() => onWord?.()}
        >
          {m.exporting.word}
        </Button>
      )}
    </div>
  );
}

function Running({ task }: { readonly task: DocumentExport }): ReactNode {
  const { state } = task;
  if (state.step !== 'running') return null;
  const { words, done, total, canStop } = state;
  return (
    <div className={styles['foot']} data-export="running">
      <div className={styles['running']}>
        <ProgressBar
          label={words}
          {...(done === undefined || total === undefined
            ? {}
            : { value: done, maxValue: Math.max(1, total), valueLabel: m.exporting.progress.picturesOf(done, total) })}
        />
      </div>
      {canStop && <Button onPress={task.cancel}>{m.common.cancel}</Button>}
    </div>
  );
}

function Saved(props: {
  readonly task: DocumentExport;
  readonly host: NotingHost;
  readonly onClose: () => void;
}): ReactNode {
  const { task, host } = props;
  const { state } = task;
  if (state.step !== 'saved') return null;
  const { name, folder, handle } = state.file;
  const say = (result: RevealResult): void => {
    if (!result.ok) notify({ message: errorSentence(result.error), tone: 'danger' });
  };
  return (
    <div className={styles['foot']} data-export="saved">
      <output className={styles['outcome']} data-tone="success">
        <CircleCheck aria-hidden size={20} />
        <span>
          <strong>
            <bdi>{m.exporting.saved(name)}</bdi>
          </strong>
          <span className={styles['where']} title={folder ?? undefined}>
            {folder !== null && <bdi>{m.exporting.savedIn(folder)}</bdi>}
            {folder === null && !host.capabilities.saveDialog && m.exporting.savedDownloads}
          </span>
        </span>
      </output>
      {handle !== null && host.capabilities.revealFile && (
        <>
          <Button icon={<FolderOpen aria-hidden size={16} />} onPress={() => void host.files.reveal(handle).then(say)}>
            {m.exporting.showInFolder}
          </Button>
          <Button onPress={() => void host.files.openSaved(handle).then(say)}>{m.exporting.openFile}</Button>
        </>
      )}
      <Button variant="quiet" onPress={task.dismiss}>
        {m.exporting.back}
      </Button>
      <Button variant="primary" onPress={props.onClose}>
        {m.exporting.done}
      </Button>
    </div>
  );
}
