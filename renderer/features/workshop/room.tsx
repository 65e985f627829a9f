import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { useData } from '#renderer/features/records/index.ts';
import { Chime } from './chime.tsx';
import styles from './room.module.css';
import { RoomContext, type Room } from './room-context.ts';
import { RoomHead } from './room-head.tsx';
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
  const toggleRail = useCallback(() => setRail((on) => !on), []);
  const toggleLock = useCallback(() => setLocked(!isLocked), [isLocked, setLocked]);
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
    lock: { isLocked, canLock, toggle: toggleLock },
    onRail: toggleRail,
  });
  return (
    <RoomContext value={room}>
      <main className={styles['board']}>
        <RoomHead
          title={props.title}
          client={data?.all('engagement')[0]?.client ?? ''}
          status={props.status}
          hasRail={hasRail}
          isPast={past !== null}
          timer={hasRail && props.rail !== undefined ? null : timer.running}
          isOpen={audience.isOpen}
          isBlank={audience.isBlank}
          isFrozen={audience.isFrozen}
          isLocked={canLock ? isLocked : null}
          onLeave={props.onLeave}
          onRail={toggleRail}
          onLock={toggleLock}
          onLookBack={travel.toggle}
          onFreeze={audience.toggleFreeze}
          onBlank={audience.toggleBlank}
          onAudience={audience.toggle}
        />
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
