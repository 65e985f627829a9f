import { useEffect, useState, type ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { writeCsv } from '#shared/exchange/tables/write-csv.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { Departure } from '#renderer/data/database.ts';
import { forgetDepartures, watchDepartures, whatLeft } from '#renderer/data/departures.ts';
import { useEngagements } from '#renderer/features/engagements/index.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { notify } from '#renderer/ui/toasts.tsx';

const LIST_FILE: FileKind = { label: m.importing.csvFile, extension: 'csv', mimeType: 'text/csv' };

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

const whenWords = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How one note is read; engagements are looked up now, so that a new name of a client stands here too. */
class NoteWords {
  readonly #clients: ReadonlyMap<string, string>;

  constructor(clients: ReadonlyMap<string, string>) {
    this.#clients = clients;
  }

  readonly what = (row: Departure): string => m.yourData.left.kinds[whatLeft(row)];

  readonly whose = ({ what, engagementId }: Departure): string => {
    const words = m.yourData.left;
    if (what === 'second-folder') return words.all;
    if (engagementId === undefined) return words.unknown;
    if (engagementId === null) return words.nobodys;
    const client = this.#clients.get(engagementId);
    return client === undefined ? words.removed : client || m.common.untitled(m.kinds.engagement.one);
  };

  readonly where = (row: Departure): string => {
    const words = m.yourData.left;
    if (row.engagementId === 'removed') return words.removed;
    const what = whatLeft(row);
    if (what === 'print' || what === 'recovery-key') return words.printDialog;
    return row.folder ?? words.downloads;
  };

  readonly name = ({ name }: Departure): string => name || m.yourData.left.unknown;

  readonly size = ({ bytes }: Departure): string =>
    bytes === null ? m.yourData.left.unknown : `${whole.format(Math.max(1, bytes / 1000))} kB`;
}

function columnsOf(inWords: NoteWords): readonly Column<Departure>[] {
  const words = m.yourData.left;
  return [
    { id: 'when', header: words.when, width: 170, cell: ({ at }) => whenWords(at), sortValue: ({ at }) => at },
    {
      id: 'engagement',
      header: words.engagement,
      cell: (row) => <bdi>{inWords.whose(row)}</bdi>,
      sortValue: inWords.whose,
    },
    { id: 'what', header: words.what, width: 170, cell: inWords.what, sortValue: inWords.what },
    { id: 'name', header: words.name, cell: (row) => <bdi>{inWords.name(row)}</bdi>, sortValue: inWords.name },
    { id: 'folder', header: words.folder, width: 130, cell: (row) => <bdi>{inWords.where(row)}</bdi> },
    {
      id: 'size',
      header: words.size,
      align: 'end',
      width: 100,
      cell: inWords.size,
      sortValue: ({ bytes }) => bytes,
    },
  ];
}

/** What left this laptop; it can be saved as a list and forgotten. */
export function LeftSection(): ReactNode {
  const { store, host } = useServices();
  const engagements = useEngagements();
  const [departures, setDepartures] = useState<readonly Departure[]>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => watchDepartures(store.db, setDepartures, reportError), [store]);
  const words = m.yourData.left;
  const isThere = departures !== undefined && engagements !== undefined;
  const inWords = new NoteWords(new Map(engagements?.map(({ engagementId, client }) => [engagementId, client])));
  const save = async (rows: readonly Departure[]): Promise<void> => {
    const heads = [words.when, words.engagement, words.what, words.name, words.folder, words.bytes];
    const lines = rows.map((row) => [
      row.at,
      inWords.whose(row),
      inWords.what(row),
      inWords.name(row),
      inWords.where(row),
      row.bytes ?? '',
    ]);
    const saved = await host.files.save(`${words.title}.csv`, LIST_FILE, writeCsv([heads, ...lines]), {
      what: 'departures',
      engagementId: null,
    });
    if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
    else if (saved.value !== null) notify({ message: m.engagements.fileSaved(saved.value.name) });
  };
  return (
    <Section
      title={words.title}
      hint={words.hint}
      {...(departures === undefined ? {} : { count: departures.length })}
      actions={
        isThere &&
        departures.length > 0 && (
          <>
            <Button icon={<FileDown aria-hidden size={16} />} onPress={() => void save(departures).catch(reportError)}>
              {words.save}
            </Button>
            <Button variant="quiet" onPress={() => setAsking(true)}>
              {words.forget}
            </Button>
          </>
        )
      }
    >
      {isThere ? (
        <DataTable
          label={words.title}
          rows={departures}
          columns={columnsOf(inWords)}
          getRowId={({ id }) => String(id)}
          empty={<p>{words.none}</p>}
        />
      ) : (
        <Loading />
      )}
      {isAsking && (
        <ConfirmDialog
          title={words.forgetQuestion}
          body={words.forgetBody}
          confirmLabel={words.forget}
          onConfirm={() => void forgetDepartures(store.db).catch(reportError)}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
