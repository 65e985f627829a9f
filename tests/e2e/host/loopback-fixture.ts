import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Loopback, startLoopback } from '#electron/loopback/server.ts';

/** The built server, as `npm start` loads it. */
async function builtServer(): Promise<{ readonly startLoopback: typeof startLoopback }> {
  const path = new URL('../../../out/loopback/server.mjs', import.meta.url).href;
  return (await import(path)) as { readonly startLoopback: typeof startLoopback };
}

/** A running server that can be stopped and started again on its port and data folder. */
export interface RunningHost {
  readonly dataFolder: string;
  readonly address: string;
  readonly origin: string;
  readonly key: string;
  windows(): number;
  /** Resolves when the server says that its last window has gone. */
  readonly lastWindowGone: Promise<void>;
  stop(): Promise<void>;
  startAgain(): Promise<void>;
}

export const test = base.extend<{ running: RunningHost }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  running: async ({}, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'quarterdeck-host-'));
    let tellGone = (): void => undefined;
    const lastWindowGone = new Promise<void>((resolve) => {
      tellGone = resolve;
    });
    const start = async (port: number): Promise<Loopback> => {
      const { startLoopback: begin } = await builtServer();
      const started = await begin({
        pages: new URL('../../../out/test-host', import.meta.url).pathname,
        port,
        data: dataFolder,
        version: '9.8.7',
        lastWindowGone: tellGone,
      });
      if (!started.ok) throw new Error(started.error.code);
      return started.value;
    };
    let loopback = await start(0);
    const { port, address } = loopback;
    await use({
      dataFolder,
      address,
      origin: `http://127.0.0.1:${port}`,
      key: address.slice(-64),
      windows: () => loopback.windows(),
      lastWindowGone,
      stop: () => loopback.close(),
      startAgain: async () => {
        loopback = await start(port);
      },
    });
    await loopback.close();
    await rm(dataFolder, { recursive: true, force: true });
  },
});
