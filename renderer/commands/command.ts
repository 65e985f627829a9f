/** Where a command's keys count. The innermost active scope takes a key: a dialog before a board, a board before the app. */
export const SCOPES = ['app', 'presenting', 'board', 'selection', 'dialog'] as const;

/** Name of a key scope. */
export type Scope = (typeof SCOPES)[number];

/** Something that the user can do, defined once and used by button, menu, shortcut, palette and key sheet alike. */
export interface Command {
  /** Stable name, `edit.undo`. */
  readonly id: string;
  readonly label: string;
  /** Heading in palette and key sheet. */
  readonly group: string;
  /** Keys in the notation of tinykeys, `$mod+KeyK`; the first is shown. A sequence has spaces: `g d`. */
  readonly keys?: readonly string[];
  readonly scope: Scope;
  /** False: it is shown, greyed out, and its keys do nothing. */
  readonly isEnabled?: boolean;
  /** Left out of the palette, when it only makes sense by key. */
  readonly isHidden?: boolean;
  run(): void | Promise<void>;
}
