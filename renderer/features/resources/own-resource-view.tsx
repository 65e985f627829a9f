import { useState, type ReactNode } from 'react';
import { ArrowLeft, Bookmark, Trash2 } from 'lucide-react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { ownResourceOf } from '#shared/domain/resources/adapted-resource.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordField, RecordForm, useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useResourceActions } from './adapt-actions.ts';
import { ExportResourceButton } from './export-resource-button.tsx';
import { SectionView } from './section-view.tsx';
import type { OpenResource } from './use-open-resource.ts';
import { WritingHelp } from './writing-help.tsx';
import styles from './resources.module.css';

/** A resource that the user writes: the same form as the library's, with sections to add, change and move. */
export function OwnResourceView(props: {
  readonly record: RecordOf<'ownResource'>;
  readonly data: EngagementData;
  readonly onOpen: (open: OpenResource | null) => void;
}): ReactNode {
  const { record, data, onOpen } = props;
  const resource = ownResourceOf(data, record);
  const actions = useResourceActions();
  const records = useRecordActions();
  const [isKeeping, setKeeping] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const built = data.all('adaptation').filter(({ ownResource }) => ownResource === record.id).length;
  const words = m.resources.own;
  const adapt = async (): Promise<void> => {
    const id = await actions.adapt(resource);
    if (id !== null) onOpen({ kind: 'adaptation', id });
  };
  const add = async (heading: string): Promise<boolean> =>
    (await records.add('ownSection', { heading }, record.id)) !== null;
  return (
    <div>
      <Button variant="quiet" icon={<ArrowLeft aria-hidden size={16} />} onPress={() => onOpen(null)}>
        {words.back}
      </Button>
      <PageHeader
        title={record.title || m.common.untitled(kindName('ownResource', 'one'))}
        subtitle={record.category}
        actions={
          <>
            <Button variant="primary" onPress={() => void adapt()}>
              {m.resources.library.adapt}
            </Button>
            <Button icon={<Bookmark aria-hidden size={16} />} onPress={() => setKeeping(true)}>
              {words.keep}
            </Button>
            <ExportResourceButton resource={resource} adaptationId={null} />
            <Button icon={<Trash2 aria-hidden size={16} />} onPress={() => setRemoving(true)}>
              {words.remove}
            </Button>
          </>
        }
      />
      <Section title={words.about}>
        <RecordForm record={record} data={data} />
      </Section>
      <Section title={words.sections} hint={words.sectionsHint} actions={<WritingHelp />}>
        {data.childrenOf('ownSection', record.id).map((section, index, all) => (
          <section key={section.id} className={styles['ownSection']} aria-label={section.heading}>
            <div>
              <RecordField record={section} field="heading" data={data} />
              <RecordField record={section} field="text" data={data} />
            </div>
            <div className={styles['text']}>
              <span className={styles['spoken']}>{words.preview}</span>
              <h3>{section.heading}</h3>
              <SectionView heading={section.heading} text={section.text} />
            </div>
            <Menu
              label={m.resources.adaptation.more(section.heading)}
              items={[
                { id: 'up', label: m.common.moveUp, isDisabled: index === 0 },
                { id: 'down', label: m.common.moveDown, isDisabled: index === all.length - 1 },
                { id: 'remove', label: m.resources.adaptation.remove, isDanger: true },
              ]}
              onAction={(id) => {
                if (id === 'remove') void records.remove(section);
                else void records.move(all, section, id === 'up' ? -1 : 1);
              }}
            />
          </section>
        ))}
        <QuickAdd label={m.common.addOf(kindName('ownSection', 'one'))} onAdd={add} />
      </Section>
      {isRemoving && (
        <ConfirmDialog
          title={words.removeTitle(record.title || m.common.untitled(kindName('ownResource', 'one')))}
          body={words.removeBody(built)}
          confirmLabel={words.remove}
          isDanger
          onConfirm={() => {
            // The screen goes first: it has nothing to show once the record is gone.
            onOpen(null);
            void records.remove(record);
          }}
          onClose={() => setRemoving(false)}
        />
      )}
      {isKeeping && (
        <ConfirmDialog
          title={words.keepTitle}
          body={words.keepBody}
          confirmLabel={words.keep}
          onConfirm={() => void actions.keep(resource)}
          onClose={() => setKeeping(false)}
        />
      )}
    </div>
  );
}
