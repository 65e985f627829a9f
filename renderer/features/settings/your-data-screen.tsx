import { useState, type ReactNode } from 'react';
import { FileDown, History, RotateCw } from 'lucide-react';
import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { saveAsFile, useEngagements, WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { AppLockSection } from '#renderer/features/lock/index.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { CopiesPlaceSection } from './copies-place-section.tsx';
import { KeptUntil } from './kept-until.tsx';
import { LeftSection } from './left-section.tsx';
import { SecondFolderSection } from './second-folder-section.tsx';
import styles from './settings.module.css';
import { usePersistence } from './use-persistence.ts';
import { useSafeCopies, type SafeCopy } from './use-safe-copies.ts';

/** What is kept where, how to get it back, and what is not protected, in plain words. */
export function YourDataScreen(props: {
  /** Opens the safe copies of one engagement; `isOpen` when it is an engagement that is here. */
  readonly onLook: (id: EngagementId, isOpen: boolean) => void;
}): ReactNode {
  const { yourData } = m;
  const [taken, setTaken] = useState(0);
  return (
    <div>
      <PageHeader title={yourData.title} subtitle={yourData.subtitle} />
      <Where />
      <Copies key={taken} onLook={props.onLook} />
      <CopiesPlaceSection />
      <SecondFolderSection onTaken={() => setTaken((times) => times + 1)} />
      <AppLockSection />
      <KeptUntil />
      <LeftSection />
      {[yourData.back, yourData.not].map(({ title, rows }) => (
        <Section key={title} title={title}>
          <ul className={styles['plain']}>
            {rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Where(): ReactNode {
  const { host } = useServices();
  const words = m.yourData.where;
  const persistence = usePersistence();
  return (
    <Section title={words.title}>
      <ol className={styles['plain']}>
        <li>
          {host.capabilities.copiesIn === 'files' ? words.working : words.workingInBrowser}{' '}
          {m.safeKeeping.persistence[persistence]}
        </li>
        <li>
          {{ files: words.copy, browser: words.copyInBrowser, nowhere: words.noCopy }[host.capabilities.copiesIn]}
        </li>
      </ol>
      <p>{words.both}</p>
    </Section>
  );
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const counted = (count: number | null): string => (count === null ? '–' : whole.format(count));

function stateOf({ behind, held, onlySecond }: SafeCopy): string {
  const words = m.yourData.copies;
  if (onlySecond !== null) return words.onlySecond;
  if (behind === null || held === null) return words.missing;
  if (behind < 0) return words.ahead;
  return behind === 0 ? words.same : words.behind(behind);
}

function Copies(props: { readonly onLook: (id: EngagementId, isOpen: boolean) => void }): ReactNode {
  const services = useServices();
  const engagements = useEngagements();
  const { copies, problem, ask } = useSafeCopies(engagements);
  const words = m.yourData.copies;
  if (!services.host.capabilities.vault) return null;
  const nameOf = (copy: SafeCopy): string =>
    copy.engagementId === WORKSPACE_ID
      ? words.workspace
      : copy.engagement?.client || copy.onlySecond || m.common.untitled(m.kinds.engagement.one);
  const columns: readonly Column<SafeCopy>[] = [
    { id: 'engagement', header: words.engagement, cell: (copy) => <bdi>{nameOf(copy)}</bdi>, sortValue: nameOf },
    { id: 'here', header: words.records, align: 'end', width: 130, cell: ({ here }) => counted(here) },
    { id: 'held', header: words.held, align: 'end', width: 150, cell: ({ held }) => counted(held) },
    { id: 'state', header: words.state, cell: stateOf },
    {
      id: 'save',
      header: words.actions,
      isHeaderHidden: true,
      width: 96,
      cell: (copy) => (
        <>
          {(copy.held !== null || copy.onlySecond !== null) && (
            <IconButton
              label={`${words.look} ${nameOf(copy)}`}
              icon={<History aria-hidden size={18} />}
              onPress={() => props.onLook(copy.engagementId, copy.engagement !== null)}
            />
          )}
          {copy.engagement !== null && (
            <IconButton
              label={`${words.write} ${copy.engagement.client}`}
              icon={<FileDown aria-hidden size={18} />}
              onPress={() => copy.engagement !== null && void saveAsFile(copy.engagement)}
            />
          )}
        </>
      ),
    },
  ];
  return (
    <Section
      title={words.title}
      hint={words.hint}
      actions={
        <Button icon={<RotateCw aria-hidden size={16} />} onPress={ask}>
          {words.again}
        </Button>
      }
    >
      {problem !== null && <ErrorMessage title={words.problem} remedy={errorSentence({ code: problem })} />}
      {problem === null && copies === undefined && <Loading />}
      {problem === null && copies !== undefined && (
        <DataTable
          label={words.title}
          rows={copies}
          columns={columns}
          getRowId={({ engagementId }) => engagementId}
          empty={<EmptyState body={words.none} />}
        />
      )}
    </Section>
  );
}
