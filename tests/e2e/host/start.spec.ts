import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Resolves with everything printed once it matches; rejects with it when the command ends before. */
  printed(pattern: RegExp): Promise<string>;
}

const running = new Set<ChildProcess>();

test.afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, ['build/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(output)) resolve(output);
        };
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(() => (pattern.test(output) ? resolve(output) : reject(new Error(`Ended after: ${output}`))));
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const READY = /^Quarterdeck is ready at (http:\/\/127\.0\.0\.1:\d+\/#key=[0-9a-f]{64})$/m;

test('prints the address as soon as the page can be loaded, and ends with its last window', async ({
  context,
}, info) => {
  const port = await freePort();
  const started = start(['--host=browser', `--port=${port}`, `--data=${info.outputPath('data')}`]);
  const output = await started.printed(/No display was found/);
  const address = READY.exec(output)?.[1] ?? '';
  const page = await context.newPage();
  expect((await page.goto(address))?.status()).toBe(200);
  await expect(page).toHaveTitle(/Quarterdeck/);
  // The page has taken the key over: from then on it is present.
  await expect(page).toHaveURL(/#\/$|#\/[^k]/);
  await page.close();
  expect(await started.ended).toBe(0);
});

test('goes on without a window with --no-open, and ends on Ctrl+C', async ({ context }, info) => {
  const port = await freePort();
  const started = start(['--host=browser', `--port=${port}`, `--data=${info.outputPath('data')}`, '--no-open']);
  const address = READY.exec(await started.printed(READY))?.[1] ?? '';
  const page = await context.newPage();
  await page.goto(address);
  await page.close();
  // It still answers after the page has gone; that it does not end later is what --no-open means.
  expect((await fetch(address)).status).toBe(200);
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
});

test('says in one sentence that Quarterdeck is already running', async ({ browserName: _ }, info) => {
  const port = await freePort();
  const data = info.outputPath('data');
  const first = start(['--host=browser', `--port=${port}`, `--data=${data}`, '--no-open']);
  await first.printed(READY);
  const second = start(['--host=browser', `--port=${port}`, `--data=${data}`, '--no-open']);
  expect(await second.printed(/\n/)).toBe(
    `Quarterdeck is already running on port ${port}: use its window, or close it first.\n`,
  );
  expect(await second.ended).toBe(1);
});

test('says in one sentence that another program has the port', async ({ browserName: _ }, info) => {
  const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi')).listen(
    0,
    '127.0.0.1',
  );
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const started = start(['--host=browser', `--port=${port}`, `--data=${info.outputPath('data')}`, '--no-open']);
  const output = await started.printed(/\n/);
  expect(output).toMatch(new RegExp(`^Port ${port} is used by another program: [^\n]+\n$`));
  expect(await started.ended).toBe(1);
  other.close();
});

test('says in one sentence that Electron is missing or has no display, when it was asked for by name', async () => {
  const started = start(['--host=electron']);
  const output = await started.printed(/\n/);
  expect(output).toMatch(/^(Electron's program is not here|No display was found)[^\n]*--host=browser[^\n]*\n$/);
  expect(await started.ended).toBe(1);
});

for (const [args, sentence] of [
  [['--port=abc'], '"abc" is not a port'],
  [['--host=moon'], 'There is no host "moon"'],
  [['--prot=1'], "Unknown option '--prot'"],
] as const) {
  test(`refuses ${args.join(' ')} in one sentence`, async () => {
    const started = start(args);
    const output = await started.printed(/\n/);
    expect(output.split('\n')).toHaveLength(2);
    expect(output).toContain(sentence);
    expect(await started.ended).toBe(1);
  });
}
