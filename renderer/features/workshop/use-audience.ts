import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { AudienceKey } from '#shared/ipc/audience-keys.ts';
import type { DisplayChange, HostDisplay } from '#shared/ipc/displays.ts';
import type { AudienceOpened, HostCapabilities } from '#shared/ipc/host.ts';
import { buildBlankFrame, type BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { rememberDisplay, rememberedDisplay } from './display-choice.ts';
import { useKept } from './use-kept.ts';

/** The second window, from the facilitator's side. */
export interface AudienceControl {
  readonly isOpen: boolean;
  readonly isBlank: boolean;
  /** The room keeps seeing what it saw when this began. */
  readonly isFrozen: boolean;
  /** What the room's window shows, or would show if it were open. */
  readonly shown: BoardFrame;
  /** The displays as far as they are known. */
  readonly displays: readonly HostDisplay[];
  /** The display that was chosen for this set of displays; null leaves it to the host. */
  readonly display: string | null;
  chooseDisplay(id: string | null): void;
  toggle(): void;
  /** Opens the audience window, or brings it to the front. */
  open(): void;
  toggleBlank(): void;
  toggleFreeze(): void;
  /**
   * Sends a frame before this window is drawn with it: the next frame that this control is given must be the same. Nothing
   * is sent while the room sees a blank or a frozen picture.
   */
  sendAhead(frame: string): void;
}

/**
 * Publishes a board to the audience window: a frame on every change, a blank one while it is blanked and when the board is
 * left. Only frames travel; they are built from an allow-list of public fields. A frame may be given as its text.
 */
export function useAudience(frame: BoardFrame | string | null): AudienceControl {
  const { audience } = useServices().host;
  const [isBlank, setBlank] = useKept('blank', false);
  const [frozen, setFrozen] = useKept<string | null>('frozen', null);
  // Known before anything is drawn: no frame may slip out between the press and the picture.
  const veil = useRef({ isBlank, frozen });
  const { send, sent } = useSend();
  // Compared as text, so that a change of something private does not send a frame that says when it happened.
  const live = frame === null ? BLANK : typeof frame === 'string' ? frame : JSON.stringify(frame);
  const seen = isBlank ? BLANK : (frozen ?? live);
  const shown = useMemo(() => readFrame(seen), [seen]);
  const isShown = useRef(false);
  const newest = useRef(live);
  useLayoutEffect(() => {
    newest.current = live;
  }, [live]);
  useLayoutEffect(() => {
    // A board that came together with this control has sent its picture already: no quiet one before it.
    if (isShown.current || sent.current === null) send(seen);
    isShown.current = true;
  }, [send, sent, seen]);
  useEffect(() => () => send(BLANK), [send]);
  useEffect(() => audience.onKey(pressHere), [audience]);
  const window = useAudienceWindow();
  const isFrozen = frozen !== null;
  const toggleBlank = useCallback(() => {
    veil.current = { ...veil.current, isBlank: !isBlank };
    setBlank(!isBlank);
  }, [isBlank, setBlank]);
  const toggleFreeze = useCallback(() => {
    // What the room sees now, which this window may still have to draw.
    const now = isBlank ? newest.current : (sent.current ?? newest.current);
    const next = isFrozen ? null : now;
    veil.current = { ...veil.current, frozen: next };
    setFrozen(next);
  }, [isBlank, isFrozen, sent, setFrozen]);
  const sendAhead = useCallback(
    (next: string) => {
      if (!veil.current.isBlank && veil.current.frozen === null) send(next);
    },
    [send],
  );
  return useMemo(
    () => ({ ...window, isBlank, isFrozen, shown, toggleBlank, toggleFreeze, sendAhead }),
    [window, isBlank, isFrozen, shown, toggleBlank, toggleFreeze, sendAhead],
  );
}

let read: { readonly text: string; readonly frame: BoardFrame } | null = null;

/** The frame that a text stands for; one that is read again at once is the same object. */
export function readFrame(text: string): BoardFrame {
  if (read?.text !== text) read = { text, frame: JSON.parse(text) as BoardFrame };
  return read.frame;
}

const BLANK = JSON.stringify(buildBlankFrame(''));

interface Send {
  /** Sends a frame to the room, each only once. */
  readonly send: (frame: string) => void;
  /** What was sent last. */
  readonly sent: RefObject<string | null>;
}

function useSend(): Send {
  const { audience } = useServices().host;
  const sequence = useRef(0);
  const sent = useRef<string | null>(null);
  const send = useCallback(
    (frame: string) => {
      if (sent.current === frame) return;
      sent.current = frame;
      sequence.current += 1;
      audience.publish({ ...readFrame(frame), sequence: sequence.current });
    },
    [audience],
  );
  return { send, sent };
}

type AudienceWindowControl = Pick<
  AudienceControl,
  'isOpen' | 'displays' | 'display' | 'chooseDisplay' | 'toggle' | 'open'
>;

/** The window itself: whether it is open, on which display, and what became of it. */
function useAudienceWindow(): AudienceWindowControl {
  const { audience, capabilities } = useServices().host;
  const [isOpen, setOpen] = useState(false);
  const [displays, setDisplays] = useState<readonly HostDisplay[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const wasOpen = useRef(false);
  const know = useCallback((known: readonly HostDisplay[]) => {
    setDisplays(known);
    setWanted(rememberedDisplay(known));
  }, []);
  useEffect(
    () =>
      audience.onPresence((open) => {
        // Whoever closes it here says so first.
        if (!open && wasOpen.current) notify({ message: m.audience.closedByHand });
        wasOpen.current = open;
        setOpen(open);
      }),
    [audience],
  );
  useEffect(() => {
    void audience.displays().then(know);
    return audience.onDisplays((change) => {
      sayChange(change, capabilities);
      void audience.displays().then(know);
    });
  }, [audience, capabilities, know]);
  const open = useCallback(
    async (id: string | null): Promise<void> => {
      sayOpened(await (id === null ? audience.open() : audience.open(id)), capabilities);
      know(await audience.displays());
    },
    [audience, capabilities, know],
  );
  const openHere = useCallback(() => void open(wanted), [open, wanted]);
  const toggle = useCallback(() => {
    if (!isOpen) return openHere();
    wasOpen.current = false;
    void audience.close();
  }, [audience, isOpen, openHere]);
  const chooseDisplay = useCallback(
    (id: string | null) => {
      rememberDisplay(displays, id);
      setWanted(id);
      if (isOpen) void open(id);
    },
    [displays, isOpen, open],
  );
  return useMemo(
    () => ({ isOpen, displays, display: wanted, chooseDisplay, toggle, open: openHere }),
    [isOpen, displays, wanted, chooseDisplay, toggle, openHere],
  );
}

function sayOpened({ opened, placed, mustDrag }: AudienceOpened, { fillAudience }: HostCapabilities): void {
  if (!opened) notify({ message: m.workshop.audienceBlocked, tone: 'danger' });
  else if (mustDrag) notify({ message: m.audience.dragIt });
  else if (placed && !fillAudience) notify({ message: m.audience.fillIt });
}

function sayChange(change: DisplayChange, { fillAudience }: HostCapabilities): void {
  if (change === 'lost') notify({ message: m.audience.lost, tone: 'danger' });
  if (change === 'back') notify({ message: fillAudience ? m.audience.back : m.audience.backPlain });
}

/** A key that was pressed in the audience window, as if it had been pressed here: the commands decide what it means. */
function pressHere(key: AudienceKey): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
