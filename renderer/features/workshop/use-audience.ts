import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
}

/**
 * Publishes a board to the audience window: a frame on every change, a blank one while it is blanked and when the board is
 * left. Only frames travel; they are built from an allow-list of public fields.
 */
export function useAudience(frame: BoardFrame | null): AudienceControl {
  const { audience } = useServices().host;
  const [isBlank, setBlank] = useKept('blank', false);
  const [frozen, setFrozen] = useKept<string | null>('frozen', null);
  const sequence = useRef(0);
  const publish = useCallback(
    (next: BoardFrame) => {
      sequence.current += 1;
      audience.publish({ ...next, sequence: sequence.current });
    },
    [audience],
  );
  // Compared as text, so that a change of something private does not send a frame that says when it happened.
  const live = JSON.stringify(frame === null ? buildBlankFrame('') : frame);
  const seen = isBlank ? JSON.stringify(buildBlankFrame('')) : (frozen ?? live);
  const shown = useMemo(() => JSON.parse(seen) as BoardFrame, [seen]);
  useLayoutEffect(() => publish(shown), [publish, shown]);
  useEffect(() => () => publish(buildBlankFrame('')), [publish]);
  useEffect(() => audience.onKey(pressHere), [audience]);
  const window = useAudienceWindow();
  const isFrozen = frozen !== null;
  const toggleBlank = useCallback(() => setBlank(!isBlank), [isBlank, setBlank]);
  const toggleFreeze = useCallback(() => setFrozen(isFrozen ? null : live), [isFrozen, live, setFrozen]);
  return useMemo(
    () => ({ ...window, isBlank, isFrozen, shown, toggleBlank, toggleFreeze }),
    [window, isBlank, isFrozen, shown, toggleBlank, toggleFreeze],
  );
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
