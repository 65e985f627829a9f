import { memo, type ReactNode } from 'react';
import { Download, Upload } from 'lucide-react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { IMPORT_TARGETS } from '#shared/domain/importing/roles.ts';
import { registerRows, type RegisterWords } from '#shared/exchange/tables/register-rows.ts';
import { writeCsv } from '#shared/exchange/tables/write-csv.ts';
import { writeProject } from '#shared/exchange/tables/write-project.ts';
import { writeXlsx } from '#shared/exchange/tables/write-xlsx.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import type { DepartureKind } from '#renderer/data/database.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { notify } from '#renderer/ui/toasts.tsx';

const words = (data: EngagementData): RegisterWords => ({
  data,
  labelOf: optionLabel,
  yes: m.common.yes,
  no: m.common.no,
  ref: m.common.ref,
  key: m.importing.key,
  labelOfField: fieldLabel,
});

interface Form {
  readonly label: string;
  readonly file: FileKind;
  readonly what: DepartureKind;
  readonly write: (data: EngagementData) => Uint8Array;
}

const FORMS: Readonly<Record<'csv' | 'xlsx' | 'project', Form>> = {
  csv: {
    label: m.importing.exportCsv,
    what: 'csv',
    file: { label: m.importing.csvFile, extension: 'csv', mimeType: 'text/csv' },
    write: (data) => writeCsv(registerRows('initiative', data, words(data))),
  },
  xlsx: {
    label: m.importing.exportXlsx,
    what: 'excel',
    file: {
      label: m.importing.xlsxFile,
      extension: 'xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    write: (data) =>
      writeXlsx(
        IMPORT_TARGETS.map((kind) => ({ name: kindName(kind, 'many'), rows: registerRows(kind, data, words(data)) })),
      ),
  },
  project: {
    label: m.importing.exportProject,
    what: 'project',
    file: { label: m.importing.projectFile, extension: 'xml', mimeType: 'application/xml' },
    write: (data) => writeProject(data, data.engagement.client),
  },
};

/** Brings lists in, and gives the register out. Not drawn again as another view of the screen is chosen. */
export const ExchangeActions = memo(function ExchangeActions(props: {
  readonly data: EngagementData;
  readonly onImport: () => void;
}): ReactNode {
  const { host } = useServices();
  const { data } = props;
  const save = async ({ file, what, write }: Form): Promise<void> => {
    const stem = safeFileName([data.engagement.client, m.importing.exportName], m.importing.exportName);
    const name = `${stem}.${file.extension}`;
    const saved = await host.files.save(name, file, write(data), { what, engagementId: data.engagement.engagementId });
    if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
    else if (saved.value !== null) notify({ message: m.importing.exported(saved.value.name) });
  };
  return (
    <>
      <Button icon={<Upload aria-hidden size={16} />} onPress={props.onImport}>
        {m.importing.open}
      </Button>
      <Menu
        label={m.importing.exportLabel}
        items={Object.entries(FORMS).map(([id, { label }]) => ({ id, label }))}
        onAction={(id) => void save(FORMS[id as keyof typeof FORMS])}
      >
        <Download aria-hidden size={16} />
        {m.importing.exportLabel}
      </Menu>
    </>
  );
});
