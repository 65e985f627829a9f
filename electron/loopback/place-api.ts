import type { CopiesPlace } from '#shared/ipc/copies-place.ts';

type Body = Readonly<Record<string, unknown>>;

/** Longest path that is looked at. */
const PATH_MOST = 4096;

/** The calls of the place of the safe copies by name. Each gives null when the body does not have the form that it needs. */
const CALLS: Readonly<Record<string, (place: CopiesPlace, body: Body) => Promise<unknown> | null>> = {
  state: (place) => place.state(),
  move: (place, { path }) => (isPath(path) ? place.move(path) : null),
  'move-home': (place) => place.moveHome(),
  'use-home': (place) => place.useHome(),
  'remove-earlier': (place, { folder }) => (isPath(folder) ? place.removeEarlier(folder) : null),
};

/** Whether there is a call of this name. */
export function isPlaceCall(name: string): boolean {
  return Object.hasOwn(CALLS, name);
}

/** Makes one call from a request's body; null when the body is not what the call needs. */
export async function callPlace(place: CopiesPlace, name: string, text: string): Promise<unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  return CALLS[name]?.(place, body as Body) ?? null;
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= PATH_MOST && !value.includes('\u0000');
}
