import { displaySet, type HostDisplay } from '#shared/ipc/displays.ts';

const KEY = 'quarterdeck-audience-displays';
/** Tables with a projector that are remembered: the oldest is forgotten. */
const MOST = 20;

/** The display that was chosen for the audience window when these displays were connected; null when none was. */
export function rememberedDisplay(displays: readonly HostDisplay[]): string | null {
  const id = read()[displaySet(displays)];
  return displays.some((display) => display.id === id && !display.isThis) ? (id ?? null) : null;
}

/** Remembers a choice for the displays that are connected; null leaves it to the host again. */
export function rememberDisplay(displays: readonly HostDisplay[], id: string | null): void {
  const { [displaySet(displays)]: _, ...others } = read();
  const kept = Object.entries(others).slice(-(MOST - 1));
  const chosen = id === null ? [] : [[displaySet(displays), id] as const];
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, ...chosen])));
}

// Whatever else stands there is no choice.
function read(): Record<string, string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
