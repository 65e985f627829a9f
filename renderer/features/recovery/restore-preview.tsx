import { useState, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { countByKind, type KindDifference, type RecordDifference } from '#shared/records/compare-records.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './recovery.module.css';
import { bringAsNew, bringBack, bringInPlace } from './restore-actions.ts';
import { ForeignLock } from './foreign-lock.tsx';
import type { Preview, usePreview } from './use-restore.ts';

interface Props {
  readonly engagementId: EngagementId;
  readonly isHere: boolean;
  readonly preview: ReturnType<typeof usePreview>;
  readonly when: string;
  readonly onOpen: (id: EngagementId) => void;
  /** A copy that was sealed can be read now. */
  readonly onUnlocked: () => void;
  readonly onRestored: () => void;
}

/** What differs between a chosen state and now, and the buttons that bring it back. */
export function RestorePreview(props: Props): ReactNode {
  const { preview } = props;
  const words = m.restoring;
  if (preview === null) return <EmptyState body={words.choose} />;
  if (preview === undefined) return <Loading />;
  return (
    <Section title={words.preview(props.when)}>
      {'error' in preview ? (
        <>
          <ErrorMessage title={words.cannotRead} remedy={errorSentence(preview.error)} />
          {preview.error.code === 'vault-sealed' && preview.point.second !== undefined && (
            <ForeignLock copy={preview.point.second} onUnlocked={props.onUnlocked} />
          )}
        </>
      ) : (
        <Readable {...props} preview={preview} />
      )}
    </Section>
  );
}

function Readable(props: Props & { readonly preview: Preview }): ReactNode {
  const { preview, isHere, when, engagementId } = props;
  const services = useServices();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const words = m.restoring;
  const { differences, state } = preview;
  const run = (work: () => Promise<boolean>): void => {
    setBusy(true);
    void work()
      .then((isDone) => isDone && props.onRestored())
      .catch(reportError)
      .finally(() => setBusy(false));
  };
  if (!isHere) {
    return (
      <>
        <p>{words.notHere(state.records.length)}</p>
        <div className={styles['choices']}>
          <Button
            variant="primary"
            isDisabled={isBusy}
            onPress={() => run(() => bringBack(services, engagementId, preview, when, props.onOpen))}
          >
            {words.bringBack}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {differences.length === 0 && <p>{words.same}</p>}
      <div className={styles['choices']}>
        {engagementId !== WORKSPACE_ID && (
          <Button
            variant="primary"
            isDisabled={isBusy}
            onPress={() => run(() => bringAsNew(services, engagementId, preview, when, props.onOpen))}
          >
            {words.asNew}
          </Button>
        )}
        {differences.length > 0 && (
          <Button isDisabled={isBusy} onPress={() => setAsking(true)}>
            {words.inPlace}
          </Button>
        )}
        {engagementId !== WORKSPACE_ID && <span className={styles['hint']}>{words.asNewHint}</span>}
      </div>
      {differences.length > 0 && <Differences differences={differences} />}
      {isAsking && (
        <ConfirmDialog
          title={words.inPlaceTitle(when)}
          body={<p>{words.inPlaceBody(differences.length)}</p>}
          confirmLabel={words.inPlaceConfirm}
          onConfirm={() => run(() => bringInPlace(services, engagementId, preview, when))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

// A record whose title is a paragraph is known by its beginning.
const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 89)}…` : name);

const dash = (count: number): string => (count === 0 ? '–' : String(count));

function Differences(props: { readonly differences: readonly RecordDifference[] }): ReactNode {
  const { differences } = props;
  const words = m.restoring;
  const kinds: readonly Column<KindDifference>[] = [
    { id: 'kind', header: words.kind, cell: ({ kind }) => kindName(kind, 'many') },
    { id: 'returns', header: words.returns, align: 'end', width: 110, cell: ({ returns }) => dash(returns) },
    { id: 'changes', header: words.changes, align: 'end', width: 90, cell: ({ changes }) => dash(changes) },
    { id: 'goes', header: words.goes, align: 'end', width: 70, cell: ({ goes }) => dash(goes) },
  ];
  const records: readonly Column<RecordDifference>[] = [
    {
      id: 'record',
      header: words.record,
      cell: ({ kind, name, ref }) => (
        <bdi>
          {[kindName(kind, 'one'), ref, shortened(name) || words.nameless].filter((part) => part !== null).join(' · ')}
        </bdi>
      ),
    },
    { id: 'effect', header: words.effect, width: 220, cell: effectOf },
  ];
  return (
    <>
      <Section title={words.differences} headingLevel={3}>
        <DataTable
          label={words.differences}
          rows={countByKind(differences)}
          columns={kinds}
          getRowId={({ kind }) => kind}
        />
      </Section>
      <Section title={words.oneByOne} headingLevel={3} count={differences.length}>
        <DataTable label={words.oneByOne} rows={differences} columns={records} getRowId={({ id }) => id} />
      </Section>
    </>
  );
}

function effectOf({ change, kind, fields }: RecordDifference): string {
  const words = m.restoring;
  if (change !== 'changes') return words.effects[change];
  const names = fields.map((field) =>
    field === 'order' || field === 'parentId' ? words.place : fieldLabel(kind, field),
  );
  return words.effects.changes([...new Set(names)].join(', '));
}
