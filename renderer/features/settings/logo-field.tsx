import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { readLogo as readStored } from '#shared/domain/branding/brand-look.ts';
import { createRecord, deleteRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LogoImage } from './brand-preview.tsx';
import { readLogo } from './read-logo.ts';
import styles from './branding.module.css';

const LOGO_FILE = {
  label: m.branding.logoFiles,
  extension: 'png',
  alsoExtensions: ['jpg', 'jpeg', 'svg'],
  mimeType: 'image/png',
} as const;

/** The logo of a brand or of the client: chosen from a file, replaced, removed with undo; a bad file gets a sentence. */
export function LogoField(props: {
  readonly kind: 'brandLogo' | 'clientLogo';
  readonly logo: RecordOf<'brandLogo'> | RecordOf<'clientLogo'> | undefined;
  readonly parentId: RecordId | null;
  readonly label: string;
}): ReactNode {
  const { kind, logo, parentId, label } = props;
  const { host, store } = useServices();
  const commit = useCommit();
  const [problem, setProblem] = useState<string | null>(null);
  const stored = readStored(logo);
  const choose = async (): Promise<void> => {
    setProblem(null);
    const opened = await host.files.open(LOGO_FILE);
    if (!opened.ok) return setProblem(errorSentence(opened.error));
    if (opened.value === null) return;
    const read = await readLogo(opened.value);
    if (!read.ok) return setProblem(errorSentence(read.error));
    const gone = logo === undefined ? [] : [deleteRecord<'brandLogo' | 'clientLogo'>(logo)];
    await commit([...gone, createRecord(kind, store.ids.next(), read.value, { parentId })]);
  };
  return (
    <fieldset className={styles['logoField']}>
      <legend className={styles['label']}>{label}</legend>
      {stored !== null && (
        <div className={styles['plate']}>
          <LogoImage logo={stored} alt={logo?.name ?? label} />
        </div>
      )}
      <div className={styles['row']}>
        <Button size="small" onPress={() => void choose()}>
          {stored === null ? m.branding.chooseLogo : m.branding.replaceLogo}
        </Button>
        {logo !== undefined && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => void commit([deleteRecord<'brandLogo' | 'clientLogo'>(logo)], { announce: true })}
          >
            {m.branding.removeLogo}
          </Button>
        )}
      </div>
      {problem === null ? (
        <p className={styles['verdict']}>{m.branding.logoHint}</p>
      ) : (
        <p className={styles['warning']} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
