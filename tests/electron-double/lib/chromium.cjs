'use strict';
const http = require('node:http');
const path = require('node:path');
const { spawn } = require('node:child_process');
const { Readable } = require('node:stream');
const { announceReady, app } = require('./app.cjs');
const { receive } = require('./ipc.cjs');
const { displays } = require('./screen.cjs');
const { sessionOf } = require('./session.cjs');
const { fromHttp, state } = require('./state.cjs');
const { claimPage } = require('./window.cjs');

/** Starts Chromium behind the double and tells the application that it is ready. */
async function start() {
  const server = http.createServer((request, response) => void serve(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = await launch(server.address().port);
  const browser = await require('@playwright/test').chromium.connectOverCDP(endpoint);
  state.context = browser.contexts()[0];
  state.browserSession = await browser.newBrowserCDPSession();
  state.context.on('page', claimPage);
  await state.context.exposeBinding('__double_post', receive);
  await state.context.route(isForeign, guard);
  state.chromium.once('exit', () => {
    if (!state.isQuitting) process.exit(0);
  });
  // The line that Playwright waits for.
  process.stderr.write(`DevTools listening on ${endpoint}\n`);
  state.isReady = true;
  app.emit('ready', {}, {});
  announceReady();
}

/** Answers a request for a page by the handler that the application gave to the session's protocol. */
async function serve(request, response) {
  const { address, partition } = fromHttp(`http://${request.headers.host}${request.url}`);
  const session = sessionOf(partition);
  const handler = session.handlers.get(address.split(':')[0]);
  if (handler === undefined || !(await session.allows(address, 'other'))) {
    state.blocked.push(address);
    response.writeHead(403).end();
    return;
  }
  try {
    const answer = await handler(new Request(address, { method: request.method }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body === null) response.end();
    else Readable.fromWeb(answer.body).pipe(response);
  } catch (error) {
    console.error('[electron double] protocol handler', error);
    response.writeHead(500).end();
  }
}

async function launch(port) {
  const maps = [...state.schemes.keys()].map((scheme) => `MAP *.${scheme}.*.localhost 127.0.0.1:${port}`);
  const rules = [...maps, state.switches.get('host-resolver-rules') ?? 'MAP * ~NOTFOUND'].join(',');
  const screens = displays().map(({ bounds: { x, y, width, height } }) => `{${x},${y} ${width}x${height}}`);
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--no-startup-window',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--password-store=basic',
    `--user-data-dir=${path.join(app.getPath('userData'), 'double-profile')}`,
    `--remote-debugging-port=${state.switches.get('remote-debugging-port') || 0}`,
    `--host-resolver-rules=${rules}`,
    `--screen-info=${screens.join('')}`,
  ];
  const chromium = spawn(process.env['ELECTRON_DOUBLE_CHROMIUM'], args, { stdio: ['ignore', 'ignore', 'pipe'] });
  state.chromium = chromium;
  // An orphan would keep the profile and stop the next start.
  process.once('exit', () => chromium.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => app.exit(0));
  return new Promise((resolve, reject) => {
    let output = '';
    chromium.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${output}`)));
    chromium.stderr.on('data', (data) => {
      output += data;
      const match = /DevTools listening on (ws:\S+)/.exec(output);
      if (match !== null) resolve(match[1]);
    });
  });
}

function isForeign(url) {
  return fromHttp(url.href).address === url.href;
}

/** What a page asks of the world: the window's navigation guard first, then the session's filter. */
async function guard(route) {
  const request = route.request();
  const url = request.url();
  if (/^(data|blob|about):/.test(url)) return route.continue();
  const frame = request.frame();
  const window = [...state.windows].find((one) => one.webContents.page === frame.page());
  if (request.isNavigationRequest() && frame.parentFrame() === null) {
    let isStopped = false;
    window?.webContents.emit('will-navigate', { url, preventDefault: () => (isStopped = true) });
    if (isStopped) {
      state.blocked.push(`navigation ${url}`);
      return route.fulfill({ status: 204 });
    }
  }
  const session = window?.webContents.session ?? sessionOf();
  if (await session.allows(url, request.resourceType())) return route.continue();
  state.blocked.push(url);
  return route.abort('blockedbyclient');
}

module.exports = { start };
