import { fail, ok } from '#shared/base/result.ts';
import type { CopiesPlace, PlaceChanged, PlaceState } from '#shared/ipc/copies-place.ts';
import type { BrowserServer } from './browser-server.ts';

const UNREACHABLE: PlaceState = { folder: '', chosen: null, problem: 'vault-unreachable', earlier: [] };
const FAILED: PlaceChanged = fail('vault-unreachable');

/** The place of the safe copies behind the server on 127.0.0.1. */
export function createBrowserCopiesPlace(server: BrowserServer): CopiesPlace {
  async function call<T>(name: string, body: object, otherwise: T): Promise<T> {
    try {
      const answer = await server.post(`/place/${name}`, body);
      return answer.ok ? ((await answer.json()) as T) : otherwise;
    } catch {
      return otherwise;
    }
  }
  return {
    state: () => call('state', {}, UNREACHABLE),
    move: (path) => (path === null ? Promise.resolve(ok(null)) : call('move', { path }, FAILED)),
    moveHome: () => call('move-home', {}, FAILED),
    useHome: () => call('use-home', {}, FAILED),
    removeEarlier: (folder) => call('remove-earlier', { folder }, FAILED),
  };
}

/** For a page that no server stands behind. */
export const noCopiesPlace: CopiesPlace = {
  state: () => Promise.resolve(UNREACHABLE),
  move: () => Promise.resolve(FAILED),
  moveHome: () => Promise.resolve(FAILED),
  useHome: () => Promise.resolve(FAILED),
  removeEarlier: () => Promise.resolve(FAILED),
};
