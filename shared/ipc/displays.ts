/** A display of this computer. */
export interface HostDisplay {
  /** The same for as long as the display is connected. */
  readonly id: string;
  /** 1, 2, 3 … as they are counted to people. */
  readonly number: number;
  /** In px of the desktop. */
  readonly width: number;
  readonly height: number;
  /** The system's main display. */
  readonly isPrimary: boolean;
  /** The facilitator's window is on it. */
  readonly isThis: boolean;
}

/**
 * What happened to the displays.
 * - `lost`: the one that the audience window filled is gone; the window waits as a plain one.
 * - `back`: the audience window is on it again.
 * - `changed`: another one came or went.
 */
export type DisplayChange = 'lost' | 'back' | 'changed';

/**
 * Where the audience window goes: on the display that was wished for, else on the first that the facilitator's window is not
 * on. Undefined when there is no other: then it stays a plain window.
 */
export function chooseDisplay<T extends Pick<HostDisplay, 'id' | 'isThis'>>(
  displays: readonly T[],
  wanted: string | null,
): T | undefined {
  const others = displays.filter(({ isThis }) => !isThis);
  return others.find(({ id }) => id === wanted) ?? others[0];
}

/** Names a set of displays, so that a choice is remembered for each table with its projector. */
export function displaySet(displays: readonly HostDisplay[]): string {
  return displays
    .map(({ id, width, height }) => `${id} ${width}x${height}`)
    .toSorted()
    .join('|');
}
