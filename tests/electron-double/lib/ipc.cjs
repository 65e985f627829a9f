'use strict';
const { decode, encode } = require('./codec.cjs');
const { fromHttp, state } = require('./state.cjs');
const { strict } = require('./strict.cjs');

const handlers = new Map();

const ipcMain = strict('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** Takes what a page's preload posts, as Electron's main process would see it. */
async function receive({ page, frame }, text) {
  const window = [...state.windows].find((one) => one.webContents.page === page);
  if (window === undefined) return undefined;
  const message = JSON.parse(text);
  if (message.preloadError !== undefined) {
    console.error('[electron double] preload failed', message.preloadError);
    return undefined;
  }
  if (message.open !== undefined) {
    const { action } = window.webContents.openHandler?.({ url: message.open }) ?? { action: 'allow' };
    state.blocked.push(`open ${action} ${message.open}`);
    return undefined;
  }
  const isTop = frame === page.mainFrame();
  const senderFrame = isTop ? window.webContents.mainFrame : { url: fromHttp(frame.url()).address, routingId: 2 };
  const handler = handlers.get(message.channel);
  if (handler === undefined) return JSON.stringify({ error: `Error: No handler registered for '${message.channel}'` });
  try {
    const value = await handler({ sender: window.webContents, senderFrame }, ...decode(message.args));
    return JSON.stringify({ value: encode(structuredClone(value)) });
  } catch (error) {
    return JSON.stringify({ error: String(error) });
  }
}

module.exports = { ipcMain, receive };
