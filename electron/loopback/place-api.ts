import type { CopiesPlace } from '#shared/ipc/copies-place.ts';
import { isPath, readBody, type Body } from './call-body.ts';

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
  const body = readBody(text);
  return body === null ? null : (CALLS[name]?.(place, body) ?? null);
}
