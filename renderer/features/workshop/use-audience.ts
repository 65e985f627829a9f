import { useCallback, useEffect, useRef, useState } from 'react';
import { buildBlankFrame, type BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** The second window, from the facilitator's side. */
export interface AudienceControl {
  readonly isOpen: boolean;
  readonly isBlank: boolean;
  /** The room keeps seeing what it saw when this began. */
  readonly isFrozen: boolean;
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
  const { host } = useServices();
  const { audience } = host;
  const [isOpen, setOpen] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const [frozen, setFrozen] = useState<string | null>(null);
  const sequence = useRef(0);
  const publish = useCallback(
    (next: BoardFrame) => {
      sequence.current += 1;
      audience.publish({ ...next, sequence: sequence.current });
    },
    [audience],
  );
  useEffect(() => audience.onPresence(setOpen), [audience]);
  // Compared as text, so that a change of something private does not send a frame that says when it happened.
  const live = JSON.stringify(frame === null ? buildBlankFrame('') : frame);
  const shown = isBlank ? JSON.stringify(buildBlankFrame('')) : (frozen ?? live);
  useEffect(() => publish(JSON.parse(shown) as BoardFrame), [publish, shown]);
  useEffect(() => () => publish(buildBlankFrame('')), [publish]);
  const open = async (): Promise<void> => {
    const { opened } = await audience.open();
    if (!opened) notify({ message: m.workshop.audienceBlocked, tone: 'danger' });
  };
  return {
    isOpen,
    isBlank,
    isFrozen: frozen !== null,
    toggle: () => void (isOpen ? audience.close() : open()),
    open: () => void open(),
    toggleBlank: () => setBlank((blank) => !blank),
    toggleFreeze: () => setFrozen((held) => (held === null ? live : null)),
  };
}
