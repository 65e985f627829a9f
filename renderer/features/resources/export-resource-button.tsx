import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { buildLibraryDocument } from '#shared/documents/library-document.ts';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';

/** A resource as a document to be filled in: the original, or as this client has adapted it. */
export function ExportResourceButton(props: {
  readonly resource: LibraryResource;
  /** Null exports the original. */
  readonly adaptationId: RecordId | null;
}): ReactNode {
  const { resource, adaptationId } = props;
  return (
    <ExportButton
      label={m.resources.exportResource}
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: resource.title,
        version: '',
        key: `${resource.key} ${adaptationId ?? ''}`,
        build: (data, words, edition) => buildLibraryDocument({ data, resource, edition, adaptationId }, words),
        withheld: withheldItems,
      }}
    />
  );
}
