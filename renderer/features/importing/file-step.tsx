import { useState, type DragEvent, type ReactNode } from 'react';
import { FileUp } from 'lucide-react';
import type { Failure } from '#shared/base/result.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import styles from './importing.module.css';
import { Refusal } from './refusal.tsx';
import type { ImportRun } from './import-run.ts';

const LIST_FILE = {
  label: m.importing.listFile,
  extension: 'csv',
  alsoExtensions: ['tsv', 'txt', 'xlsx', 'xlsm', 'xml', 'json'],
  mimeType: 'text/csv',
};

/** Chooses or drops a file. */
export function FileStep(props: {
  readonly run: ImportRun;
  readonly isReading: boolean;
  readonly error: Failure | null;
}): ReactNode {
  const { run, isReading } = props;
  const { host } = useServices();
  const [isOver, setOver] = useState(false);
  const choose = async (): Promise<void> => {
    const chosen = await host.files.open(LIST_FILE);
    if (!chosen.ok) run.refuse(chosen.error);
    else if (chosen.value !== null) await run.open(chosen.value);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void run.open(file);
  };
  if (isReading) {
    return (
      <div className={styles['waiting']}>
        <ProgressBar label={m.importing.reading} />
        <Button onPress={() => run.restart()}>{m.importing.stop}</Button>
      </div>
    );
  }
  return (
    <>
      <Refusal error={props.error} />
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp aria-hidden size={32} />
        <p className={styles['dropTitle']}>{isOver ? m.importing.dropHere : m.importing.drop}</p>
        <p className={styles['quiet']}>{m.importing.dropHint}</p>
        <Button variant="primary" onPress={() => void choose()}>
          {m.importing.choose}
        </Button>
      </div>
    </>
  );
}
