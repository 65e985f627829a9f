import { fail, ok } from '#shared/base/result.ts';
import type { SecondFolder, SecondFolderState } from '#shared/ipc/second-folder.ts';
import type { BrowserServer } from './browser-server.ts';

const UNREACHABLE: SecondFolderState = { folder: null, copiedAt: null, problem: 'vault-unreachable' };

/** The second folder behind the server on 127.0.0.1. */
export function createBrowserSecondFolder(server: BrowserServer): SecondFolder {
  async function call<T>(name: string, body: object, otherwise: T): Promise<T> {
    try {
      const answer = await server.post(`/second/${name}`, body);
      return answer.ok ? ((await answer.json()) as T) : otherwise;
    } catch {
      return otherwise;
    }
  }
  return {
    state: () => call('state', {}, UNREACHABLE),
    choose: (path) => (path === null ? Promise.resolve(ok(null)) : call('choose', { path }, fail('vault-unreachable'))),
    forget: () => call('forget', {}, UNREACHABLE),
    copy: () => call('copy', {}, UNREACHABLE),
    list: () => call('list', {}, fail('vault-unreachable')),
    load: (source, engagementId) => call('load', { source, engagementId }, fail('vault-unreachable')),
  };
}

/** For a page that no server stands behind. */
export const noSecondFolder: SecondFolder = {
  state: () => Promise.resolve(UNREACHABLE),
  choose: () => Promise.resolve(fail('vault-unreachable')),
  forget: () => Promise.resolve(UNREACHABLE),
  copy: () => Promise.resolve(UNREACHABLE),
  list: () => Promise.resolve(fail('vault-unreachable')),
  load: () => Promise.resolve(fail('vault-unreachable')),
};
