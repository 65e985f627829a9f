import { screen, type BrowserWindow, type Display } from 'electron';
import type { HostDisplay } from '#shared/ipc/displays.ts';

/** The display that a window is on; the main one for no window. */
export function displayOf(window: BrowserWindow | null): Display {
  return window === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(window.getBounds());
}

/** The computer's displays, seen from one window. */
export function displaysOf(window: BrowserWindow | null): readonly HostDisplay[] {
  const primary = screen.getPrimaryDisplay().id;
  const here = displayOf(window).id;
  return screen.getAllDisplays().map(({ id, bounds }, index) => ({
    id: String(id),
    number: index + 1,
    width: bounds.width,
    height: bounds.height,
    isPrimary: id === primary,
    isThis: id === here,
  }));
}

/** The display of an id that was given by `displaysOf`. */
export function findDisplay(id: string | undefined): Display | undefined {
  return screen.getAllDisplays().find((display) => String(display.id) === id);
}
