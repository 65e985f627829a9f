import { useState, type ReactNode } from 'react';
import { Button, type ButtonVariant } from '#renderer/ui/button.tsx';
import type { DocumentSource } from './document-source.ts';
import { ExportDialog } from './export-dialog.tsx';

/** Opens a document to be looked at and exported. */
export function ExportButton(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly source: DocumentSource;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={props.variant ?? 'secondary'} icon={props.icon} onPress={() => setOpen(true)}>
        {props.label}
      </Button>
      {isOpen && <ExportDialog source={props.source} onClose={() => setOpen(false)} />}
    </>
  );
}
