import type { ReactNode } from 'react';
import { ArrowLeft, Monitor, MonitorOff, Moon, Sun } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './board.module.css';
import type { AudienceControl } from './use-audience.ts';

/** The frame of a full-screen board: whose it is, what the room sees, and the way out. */
export function BoardFrameView(props: {
  readonly client: string;
  readonly title: string;
  readonly audience: AudienceControl;
  readonly status: ReactNode;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { audience } = props;
  useScope('board');
  const { group, ...keys } = m.workshop.keys;
  useCommands([
    { id: 'board.leave', label: keys.leave, group, scope: 'board', keys: ['Escape'], run: props.onLeave },
    { id: 'board.blank', label: keys.blank, group, scope: 'board', keys: ['b', '.'], run: audience.toggleBlank },
    { id: 'board.audience', label: keys.audience, group, scope: 'board', keys: ['F5'], run: audience.toggle },
  ]);
  const live = !audience.isOpen ? m.workshop.notLive : audience.isBlank ? m.workshop.liveBlank : m.workshop.live;
  return (
    <main className={styles['board']}>
      <header className={styles['head']}>
        <IconButton label={m.workshop.leave} icon={<ArrowLeft aria-hidden size={20} />} onPress={props.onLeave} />
        <div className={styles['names']}>
          <p data-testid="client-name">
            <bdi>{props.client}</bdi>
          </p>
          <h1>{props.title}</h1>
        </div>
        <output className={styles['live']} data-live={audience.isOpen || undefined}>
          {live}
        </output>
        {props.status}
        {audience.isOpen && (
          <Button
            icon={audience.isBlank ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />}
            onPress={audience.toggleBlank}
          >
            {audience.isBlank ? m.workshop.unblank : m.workshop.blank}
          </Button>
        )}
        <Button
          variant={audience.isOpen ? 'secondary' : 'primary'}
          icon={audience.isOpen ? <MonitorOff aria-hidden size={16} /> : <Monitor aria-hidden size={16} />}
          onPress={audience.toggle}
        >
          {audience.isOpen ? m.workshop.closeAudience : m.workshop.openAudience}
        </Button>
      </header>
      {props.children}
    </main>
  );
}
