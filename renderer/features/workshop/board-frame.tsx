import type { ReactNode } from 'react';
import { ArrowLeft, Monitor, MonitorOff, Moon, Play, Snowflake, Sun } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './board.module.css';
import { Countdown } from './audience/countdown.tsx';
import type { AudienceControl } from './use-audience.ts';
import type { RoomTimer } from './use-room-timer.ts';

/** The frame of a full-screen board: whose it is, what the room sees, and the way out. */
export function BoardFrameView(props: {
  readonly client: string;
  readonly title: string;
  readonly audience: AudienceControl;
  readonly status: ReactNode;
  readonly onLeave: () => void;
  readonly timer: RoomTimer;
  readonly children: ReactNode;
}): ReactNode {
  const { audience, timer } = props;
  useScope('board');
  const { group, ...keys } = m.workshop.keys;
  useCommands([
    { id: 'board.leave', label: keys.leave, group, scope: 'board', keys: ['Escape'], run: props.onLeave },
    { id: 'board.blank', label: keys.blank, group, scope: 'board', keys: ['b', '.'], run: audience.toggleBlank },
    { id: 'board.freeze', label: keys.freeze, group, scope: 'board', keys: ['f'], run: audience.toggleFreeze },
    {
      id: 'board.timer',
      label: timer.isShown ? m.workshop.hideTimer : m.workshop.showTimer,
      group,
      scope: 'board',
      keys: ['t'],
      isEnabled: timer.running !== null,
      run: timer.toggle,
    },
    {
      id: 'board.audience',
      label: keys.audience,
      group,
      scope: 'board',
      keys: ['F5', 'Shift+F5'],
      run: audience.toggle,
    },
  ]);
  const live = liveWords(audience);
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
        {timer.running !== null && <Countdown timer={timer.running} className={styles['countdown']} />}
        {props.status}
        {audience.isOpen && (
          <Button
            icon={audience.isFrozen ? <Play aria-hidden size={16} /> : <Snowflake aria-hidden size={16} />}
            onPress={audience.toggleFreeze}
          >
            {audience.isFrozen ? m.workshop.unfreeze : m.workshop.freeze}
          </Button>
        )}
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

function liveWords({ isOpen, isBlank, isFrozen }: AudienceControl): string {
  if (!isOpen) return m.workshop.notLive;
  if (isBlank) return m.workshop.liveBlank;
  return isFrozen ? m.workshop.liveFrozen : m.workshop.live;
}
