import { useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import styles from './files.module.css';

/** A place on which one file can be dropped. What is no file is left to whoever else takes it. */
export function DropTarget(props: { readonly onDrop: (file: File) => void; readonly children: ReactNode }): ReactNode {
  const [isOver, setOver] = useState(false);
  const hasFile = (event: React.DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles['drop']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) props.onDrop(file);
      }}
    >
      {isOver && (
        <p className={styles['dropHint']} aria-hidden>
          {m.engagementFiles.drop}
        </p>
      )}
      {props.children}
    </div>
  );
}
