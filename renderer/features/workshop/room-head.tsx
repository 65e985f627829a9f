import { memo, type ReactNode } from 'react';
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
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Countdown } from './audience/countdown.tsx';
import styles from './room.module.css';

interface AudienceState {
  readonly isOpen: boolean;
  readonly isBlank: boolean;
  readonly isFrozen: boolean;
}

interface AudienceActs {
  readonly onFreeze: () => void;
  readonly onBlank: () => void;
  readonly onAudience: () => void;
}

/** Whose board it is, what the room sees of it, and the way out. Drawn again only when something of it changes. */
export const RoomHead = memo(function RoomHead(
  props: AudienceState &
    AudienceActs & {
      readonly title: string;
      readonly client: string;
      readonly status: ReactNode;
      readonly hasRail: boolean;
      /** The board shows an earlier moment. */
      readonly isPast: boolean;
      /** The countdown, where it stands nowhere else; null for none. */
      readonly timer: FrameTimer | null;
      /** Null for a board that cannot be locked. */
      readonly isLocked: boolean | null;
      readonly onLeave: () => void;
      readonly onRail: () => void;
      readonly onLock: () => void;
      readonly onLookBack: () => void;
    },
): ReactNode {
  const { hasRail, isLocked } = props;
  return (
    <header className={styles['head']}>
      <IconButton label={m.workshop.leave} icon={<ArrowLeft aria-hidden size={20} />} onPress={props.onLeave} />
      <IconButton
        label={hasRail ? m.workshop.hideRail : m.workshop.showRail}
        icon={<PanelLeft aria-hidden size={20} />}
        onPress={props.onRail}
      />
      <div className={styles['names']}>
        <p data-testid="client-name">
          <bdi>{props.client}</bdi>
        </p>
        <h1>{props.title}</h1>
      </div>
      <output className={styles['live']} data-live={props.isOpen || undefined}>
        {props.isPast && props.isOpen ? m.timeTravel.live : liveWords(props)}
      </output>
      {props.timer !== null && <Countdown timer={props.timer} className={styles['countdown']} />}
      {props.status}
      {isLocked !== null && (
        <IconButton
          label={isLocked ? m.workshop.unlock : m.workshop.lock}
          icon={isLocked ? <Lock aria-hidden size={20} /> : <LockOpen aria-hidden size={20} />}
          onPress={props.onLock}
        />
      )}
      <IconButton label={m.timeTravel.open} icon={<History aria-hidden size={20} />} onPress={props.onLookBack} />
      <AudienceButtons {...props} />
    </header>
  );
});

function AudienceButtons(props: AudienceState & AudienceActs): ReactNode {
  const { isOpen, isBlank, isFrozen } = props;
  return (
    <>
      {isOpen && (
        <Button
          icon={isFrozen ? <Play aria-hidden size={16} /> : <Snowflake aria-hidden size={16} />}
          onPress={props.onFreeze}
        >
          {isFrozen ? m.workshop.unfreeze : m.workshop.freeze}
        </Button>
      )}
      {isOpen && (
        <Button icon={isBlank ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />} onPress={props.onBlank}>
          {isBlank ? m.workshop.unblank : m.workshop.blank}
        </Button>
      )}
      <Button
        variant={isOpen ? 'secondary' : 'primary'}
        icon={isOpen ? <MonitorOff aria-hidden size={16} /> : <Monitor aria-hidden size={16} />}
        onPress={props.onAudience}
      >
        {isOpen ? m.workshop.closeAudience : m.workshop.openAudience}
      </Button>
    </>
  );
}

function liveWords({ isOpen, isBlank, isFrozen }: AudienceState): string {
  if (!isOpen) return m.workshop.notLive;
  if (isBlank) return m.workshop.liveBlank;
  return isFrozen ? m.workshop.liveFrozen : m.workshop.live;
}
