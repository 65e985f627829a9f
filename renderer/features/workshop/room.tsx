import { useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  ArrowLeft,
  History,
  Lock,
  LockOpen,
  Monitor,
  MonitorOff,
  Moon,
  PanelLeft,
  Play,
  Snowflake,
  Sun,
} from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { useData } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Countdown } from './audience/countdown.tsx';
import { Chime } from './chime.tsx';
import styles from './room.module.css';
import { RoomContext, type Room } from './room-context.ts';
import { RoomRail } from './room-rail.tsx';
import { TimeBar } from './time/time-bar.tsx';
import { useTimeTravel, type TimeTravel } from './time/use-time-travel.ts';
import type { AudienceControl } from './use-audience.ts';
import { useKept } from './use-kept.ts';
import { useRoomFrame } from './use-room-frame.ts';
import { useRoomLook, useRoomPage } from './use-room-look.ts';
import { useRoomTimer, type RoomTimer } from './use-room-timer.ts';

/** A full-screen board: whose it is, what the room sees, and the way out. The board itself stands inside. */
export function RoomView(props: {
  readonly title: string;
  /** The workshop whose clock and look count; null outside a workshop. */
  readonly workshopId: RecordId | null;
  readonly status: ReactNode;
  /** Agenda and notes to self of a running workshop, in the rail. */
  readonly rail?: ReactNode;
  readonly onLeave: () => void;
  /** F5: goes to where a presentation begins. */
  readonly onPresent?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { value: data } = useData(['activity', 'workshop']);
  const travel = useTimeTravel();
  const { past, isLookingBack } = travel;
  const { frame, audience, show } = useRoomFrame(isLookingBack);
  const [page, setPage] = useRoomPage(frame);
  const [hasRail, setRail] = useState(true);
  const [isLocked, setLocked] = useKept('lock', false);
  const canLock = frame !== null && LOCKABLE.has(frame.board);
  const timer = useRoomTimer(data);
  const workshop = data?.find('workshop', props.workshopId);
  const roomLook = useRoomLook(workshop);
  const { look } = roomLook;
  const shownTimer = timer.shown;
  const room = useMemo<Room>(
    () => ({ options: { timer: shownTimer, look, page }, setPage, show, past, isLocked }),
    [shownTimer, look, page, setPage, show, past, isLocked],
  );
  useEscapeLeavesField();
  useRoomCommands({
    audience,
    timer,
    travel,
    onLeave: props.onLeave,
    onPresent: props.onPresent,
    lock: { isLocked, canLock, toggle: () => setLocked(!isLocked) },
    onRail: () => setRail((on) => !on),
  });
  return (
    <RoomContext value={room}>
      <main className={styles['board']}>
        <header className={styles['head']}>
          <IconButton label={m.workshop.leave} icon={<ArrowLeft aria-hidden size={20} />} onPress={props.onLeave} />
          <IconButton
            label={hasRail ? m.workshop.hideRail : m.workshop.showRail}
            icon={<PanelLeft aria-hidden size={20} />}
            onPress={() => setRail((on) => !on)}
          />
          <div className={styles['names']}>
            <p data-testid="client-name">
              <bdi>{data?.all('engagement')[0]?.client ?? ''}</bdi>
            </p>
            <h1>{props.title}</h1>
          </div>
          <output className={styles['live']} data-live={audience.isOpen || undefined}>
            {past !== null && audience.isOpen ? m.timeTravel.live : liveWords(audience)}
          </output>
          {timer.running !== null && !(hasRail && props.rail !== undefined) && (
            <Countdown timer={timer.running} className={styles['countdown']} />
          )}
          {props.status}
          {canLock && (
            <IconButton
              label={isLocked ? m.workshop.unlock : m.workshop.lock}
              icon={isLocked ? <Lock aria-hidden size={20} /> : <LockOpen aria-hidden size={20} />}
              onPress={() => setLocked(!isLocked)}
            />
          )}
          <IconButton label={m.timeTravel.open} icon={<History aria-hidden size={20} />} onPress={travel.toggle} />
          <AudienceButtons audience={audience} />
        </header>
        <Chime timer={timer.running} />
        {past !== null && <TimeBar travel={travel} />}
        <div className={styles['body']} inert={past !== null}>
          <RoomRail audience={audience} setPage={setPage} isShown={hasRail} look={roomLook}>
            {props.rail}
          </RoomRail>
          <div className={styles['stage']} data-locked={(isLocked && canLock) || undefined}>
            {props.children}
          </div>
        </div>
      </main>
    </RoomContext>
  );
}

// What every board answers to, whatever stands on it.
function useRoomCommands(props: {
  readonly audience: AudienceControl;
  readonly timer: RoomTimer;
  readonly travel: TimeTravel;
  readonly onLeave: () => void;
  readonly onPresent: (() => void) | undefined;
  readonly lock: { readonly isLocked: boolean; readonly canLock: boolean; readonly toggle: () => void };
  readonly onRail: () => void;
}): void {
  const { audience, timer, travel, lock } = props;
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
      run: audience.toggle,
    },
    {
      id: 'board.present',
      label: keys.present,
      group,
      scope: 'board',
      keys: ['F5'],
      run: () => {
        props.onPresent?.();
        audience.open();
      },
    },
    {
      id: 'board.presentHere',
      label: keys.presentHere,
      group,
      scope: 'board',
      keys: ['Shift+F5'],
      run: audience.open,
    },
    {
      id: 'board.lock',
      label: lock.isLocked ? m.workshop.unlock : m.workshop.lock,
      group,
      scope: 'board',
      keys: ['Shift+L'],
      isEnabled: lock.canLock,
      run: lock.toggle,
    },
    { id: 'board.lookBack', label: m.timeTravel.keys.open, group, scope: 'board', keys: ['h'], run: travel.toggle },
    {
      id: 'board.rail',
      label: keys.rail,
      group,
      scope: 'board',
      keys: ['r'],
      run: props.onRail,
    },
  ]);
}

/** The boards that lie open to every hand; what collects in secret has rules of its own. */
const LOCKABLE: ReadonlySet<BoardFrame['board']> = new Set(['swot', 'clusters', 'matrix']);

// The first Escape leaves a text field, the second one the board.
function useEscapeLeavesField(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      if (target.closest('[role="dialog"]') === null) target.blur();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function AudienceButtons({ audience }: { readonly audience: AudienceControl }): ReactNode {
  return (
    <>
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
    </>
  );
}

function liveWords({ isOpen, isBlank, isFrozen }: AudienceControl): string {
  if (!isOpen) return m.workshop.notLive;
  if (isBlank) return m.workshop.liveBlank;
  return isFrozen ? m.workshop.liveFrozen : m.workshop.live;
}
