import { useState, type DragEvent, type ReactNode } from 'react';
import { FileUp } from 'lucide-react';
import type { Failure } from '#shared/base/result.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import styles from './importing.module.css';
import { Refusal } from './refusal.tsx';
import type { ChosenFile } from './import-run.ts';

const LIST_FILE = {
  label: m.importing.listFile,
  extension: 'csv',
  alsoExtensions: ['tsv', 'txt', 'xlsx', 'xlsm', 'xml', 'json'],
  mimeType: 'text/csv',
};

/** Chooses or drops a file. */
export function FileStep(props: {
  readonly isReading: boolean;
  readonly error: Failure | null;
  /** What can be brought in here. */
  readonly hint?: string;
  readonly onOpen: (file: ChosenFile) => void;
  readonly onRefuse: (error: Failure) => void;
  readonly onStop: () => void;
}): ReactNode {
  const { isReading, onOpen } = props;
  const { host } = useServices();
  const [isOver, setOver] = useState(false);
  const choose = async (): Promise<void> => {
    const chosen = await host.files.open(LIST_FILE);
    if (!chosen.ok) props.onRefuse(chosen.error);
    else if (chosen.value !== null) onOpen(chosen.value);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onOpen(file);
  };
  if (isReading) {
    return (
      <div className={styles['waiting']}>
        <ProgressBar label={m.importing.reading} />
        <Button onPress={props.onStop}>{m.importing.stop}</Button>
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
        <p className={styles['quiet']}>{props.hint ?? m.importing.dropHint}</p>
        <Button variant="primary" onPress={() => void choose()}>
          {m.importing.choose}
        </Button>
      </div>
    </>
  );
}
