import { useState, type ReactNode } from 'react';
import type { Stage } from '#shared/domain/engagement/stage.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { CardFactList } from './card-facts.tsx';
import { changeEngagement, duplicate, saveAsFile } from './engagement-actions.ts';
import styles from './engagements.module.css';
import { KeepUntil } from './keep-until.tsx';
import { describeNextDate, longDate } from './next-date-words.ts';
import type { CardFacts } from './use-home-facts.ts';

/** One engagement in the list: client, how far it is, what is next, late, used and due, and what can be done with it. */
export function EngagementCard(props: {
  readonly engagement: RecordOf<'engagement'>;
  /** Undefined while they are read. */
  readonly facts: CardFacts | undefined;
  readonly onOpen: () => void;
  readonly onOpenStage: (stage: Stage) => void;
  /** Asks for a new engagement that works in the same way. */
  readonly onTemplate: () => void;
  /** Asks to remove it for good; only from the bin. */
  readonly onPurge: () => void;
}): ReactNode {
  const { engagement, facts } = props;
  const services = useServices();
  const [dialog, setDialog] = useState<'rename' | 'remove' | 'keep' | null>(null);
  const today = services.store.clock.today();
  const change = (set: Parameters<typeof changeEngagement>[2], action: string, message: string): void =>
    void changeEngagement(services, engagement, set, action, message);
  const inBin = engagement.deletedOn !== null;
  return (
    <li className={styles['card']}>
      <span
        className={styles['cardColour']}
        style={{ background: engagement.accentColour || 'var(--qd-accent)' }}
        aria-hidden
      />
      <div className={styles['cardMain']}>
        <button type="button" className={styles['cardTitle']} onClick={props.onOpen} disabled={inBin}>
          <bdi>{engagement.client}</bdi>
        </button>
        {engagement.isSample && <Badge>{m.app.sample}</Badge>}
        <p className={styles['cardPurpose']}>{engagement.purpose}</p>
        <p className={styles['cardMeta']}>
          {facts === undefined
            ? m.common.loading
            : m.home.meta(optionLabel(facts.stage), longDate(engagement.updatedAt.slice(0, 10)))}
        </p>
        {facts?.next != null && (
          <p className={styles['cardMeta']}>{m.home.next(describeNextDate(facts.next, today))}</p>
        )}
      </div>
      <CardFactList client={engagement.client} facts={facts} isDisabled={inBin} onOpenStage={props.onOpenStage} />
      <Menu
        label={m.engagements.actions(engagement.client)}
        items={
          inBin
            ? [
                { id: 'restore', label: m.engagements.restore },
                { id: 'purge', label: m.purge.action, isDanger: true },
              ]
            : [
                { id: 'rename', label: m.engagements.rename },
                { id: 'file', label: m.engagements.saveFile },
                { id: 'duplicate', label: m.engagementFiles.duplicate.action },
                { id: 'template', label: m.engagementFiles.template.action },
                { id: 'keep', label: m.retention.action },
                engagement.archivedOn === null
                  ? { id: 'archive', label: m.engagements.archive }
                  : { id: 'unarchive', label: m.engagements.unarchive },
                { id: 'remove', label: m.engagements.remove, isDanger: true },
              ]
        }
        onAction={(id) => {
          if (id === 'rename' || id === 'remove' || id === 'keep') setDialog(id);
          if (id === 'purge') props.onPurge();
          if (id === 'file') void saveAsFile(engagement);
          if (id === 'duplicate') void duplicate(services, engagement);
          if (id === 'template') props.onTemplate();
          if (id === 'archive') change({ archivedOn: today }, 'archive', m.engagements.archived(engagement.client));
          if (id === 'unarchive') change({ archivedOn: null }, 'restore', m.engagements.restored(engagement.client));
          if (id === 'restore') change({ deletedOn: null }, 'restore', m.engagements.restored(engagement.client));
        }}
      />
      {dialog === 'rename' && (
        <RenameDialog
          client={engagement.client}
          onClose={() => setDialog(null)}
          onRename={(client) => {
            setDialog(null);
            change(
              { client },
              'rename',
              m.history.done({ action: 'rename', kind: 'engagement', name: client, count: 1 }),
            );
          }}
        />
      )}
      {dialog === 'keep' && <KeepUntil engagement={engagement} onClose={() => setDialog(null)} />}
      {dialog === 'remove' && (
        <Dialog
          title={m.engagements.removeTitle(engagement.client)}
          onClose={() => setDialog(null)}
          footer={
            <>
              <Button variant="secondary" onPress={() => setDialog(null)}>
                {m.common.cancel}
              </Button>
              <Button
                variant="danger"
                onPress={() => {
                  setDialog(null);
                  change({ deletedOn: today }, 'delete', m.engagements.removed(engagement.client));
                }}
              >
                {m.engagements.removeConfirm}
              </Button>
            </>
          }
        >
          <p>{m.engagements.removeBody(facts?.records ?? 1)}</p>
        </Dialog>
      )}
    </li>
  );
}

function RenameDialog(props: {
  readonly client: string;
  readonly onClose: () => void;
  readonly onRename: (client: string) => void;
}): ReactNode {
  const [client, setClient] = useState(props.client);
  const missing = client.trim() === '';
  return (
    <Dialog
      title={m.engagements.renameTitle}
      onClose={props.onClose}
      footer={
        <>
          <Button variant="secondary" onPress={props.onClose}>
            {m.common.cancel}
          </Button>
          <Button variant="primary" isDisabled={missing} onPress={() => props.onRename(client.trim())}>
            {m.common.save}
          </Button>
        </>
      }
    >
      <TextField
        label={m.kinds.engagement.fields.client}
        value={client}
        onChange={setClient}
        error={missing ? m.engagements.clientMissing : undefined}
        autoFocus
      />
    </Dialog>
  );
}
