'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('./app.cjs');
const { encode } = require('./codec.cjs');
const { sessionOf } = require('./session.cjs');
const { EventEmitter, fromHttp, state, toHttp } = require('./state.cjs');
const { strict } = require('./strict.cjs');

const CODEC = fs.readFileSync(path.join(__dirname, '../codec.js'), 'utf8');
const SHIM = fs.readFileSync(path.join(__dirname, '../preload-shim.js'), 'utf8');
const PRINT_OPTIONS = new Set(['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline']);
let lastId = 0;

class WebContents extends EventEmitter {
  constructor(window, preferences) {
    super();
    this.id = lastId += 1;
    this.window = window;
    this.preferences = preferences;
    this.session = sessionOf(preferences.partition);
    this.openHandler = null;
  }

  getURL() {
    return this.page === undefined ? '' : fromHttp(this.page.url()).address;
  }

  getLastWebPreferences() {
    return { ...this.preferences };
  }

  get mainFrame() {
    this.frame ??= { routingId: 1 };
    return Object.assign(this.frame, { url: this.getURL() });
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  // The options are those of the DevTools protocol but for the paper, which ours takes from the page's own style.
  async printToPDF(options) {
    if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
    const unknown = Object.keys(options).filter((name) => !PRINT_OPTIONS.has(name));
    if (unknown.length > 0)
      throw new Error(`electron double: printToPDF option ${unknown.join(', ')} is not implemented`);
    const page = await this.window.opened;
    const session = await state.context.newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', options);
    await session.detach();
    return Buffer.from(data, 'base64');
  }

  send(channel, ...args) {
    const text = JSON.stringify(encode(structuredClone(args)));
    const receive = ([name, payload]) => globalThis.__double_receive?.(name, payload);
    void this.window.opened.then((page) => page.evaluate(receive, [channel, text])).catch(() => undefined);
  }
}

class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    if (!state.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = { sandbox: true, contextIsolation: true, nodeIntegration: false, ...options.webPreferences };
    const isSafe = preferences.sandbox && preferences.contextIsolation && !preferences.nodeIntegration;
    if (!isSafe || preferences.webSecurity === false) {
      throw new Error('electron double: only sandboxed, context-isolated windows');
    }
    if (preferences.preload !== undefined && !path.isAbsolute(preferences.preload)) {
      throw new Error('preload must be an absolute path');
    }
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.isFull = false;
    this.isSeen = options.show !== false;
    /** What the application did with the window, in order, for the tests. */
    this.story = [];
    state.windows.add(this);
    this.webContents = strict('webContents', new WebContents(this, preferences));
    this.opened = this.open(preferences);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
    this.self = strict('BrowserWindow', this);
    return this.self;
  }

  async open(preferences) {
    const { x, y, width, height } = this.bounds;
    const taken = new Promise((resolve) => {
      this.take = resolve;
    });
    const target = { url: 'about:blank', newWindow: true, left: x, top: y, width, height };
    const { targetId } = await state.browserSession.send('Target.createTarget', target);
    this.targetId = targetId;
    state.windowsByTarget.set(targetId, this);
    for (const page of state.context.pages()) void claimPage(page);
    const page = await taken;
    this.webContents.page = page;
    if (preferences.preload !== undefined) {
      const source = fs.readFileSync(preferences.preload, 'utf8');
      const content = SHIM.replace('CODEC;', () => CODEC).replace('PRELOAD;', () => source);
      await page.addInitScript({ content });
    }
    page.on('close', () => this.gone());
    page.on('load', () => {
      this.webContents.emit('did-finish-load');
      if (!this.wasShown) this.emit('ready-to-show');
      this.wasShown = true;
    });
    return page;
  }

  async loadURL(address) {
    const page = await this.opened;
    const { partition = 'default', preload } = this.webContents.preferences;
    await page.goto(toHttp(address, partition), { waitUntil: 'load' });
    if (preload !== undefined && !(await page.evaluate(() => '__double_receive' in globalThis))) {
      throw new Error('electron double: the preload did not run');
    }
  }

  gone() {
    if (!state.windows.delete(this)) return;
    state.windowsByTarget.delete(this.targetId);
    this.emit('closed');
    if (state.windows.size > 0 || state.isQuitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else void app.quit();
  }

  close() {
    let isStopped = false;
    this.emit('close', { preventDefault: () => (isStopped = true) });
    if (isStopped) return;
    const { page } = this.webContents;
    this.gone();
    void page?.close().catch(() => undefined);
  }

  show() {
    this.tell('show');
    this.isSeen = true;
    state.focused = this;
    this.emit('show');
  }

  showInactive() {
    this.tell('showInactive');
    this.isSeen = true;
    this.emit('show');
  }

  hide() {
    this.tell('hide');
    this.isSeen = false;
    if (state.focused === this) state.focused = null;
  }

  isVisible() {
    return this.isSeen;
  }

  isFocused() {
    return state.focused === this;
  }

  moveTop() {
    this.tell('moveTop');
  }

  setBounds(bounds) {
    if (this.isFull) throw new Error('electron double: a full-screen window has no bounds of its own');
    this.tell('setBounds');
    this.bounds = { ...this.bounds, ...bounds };
  }

  tell(what) {
    this.story.push(what);
  }

  focus() {
    this.tell('focus');
    state.focused = this;
    this.webContents.page?.bringToFront().catch(() => undefined);
  }

  isMinimized() {
    return false;
  }

  restore() {}

  // Like a Mac: it takes a moment, and says when it is done.
  setFullScreen(isFull) {
    this.tell(`fullScreen ${isFull}`);
    setImmediate(() => {
      if (this.isFull === isFull || !state.windows.has(this)) return;
      this.isFull = isFull;
      this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
    });
  }

  isFullScreen() {
    return this.isFull;
  }

  getBounds() {
    return { ...this.bounds };
  }

  static getAllWindows() {
    return [...state.windows].map((window) => window.self);
  }

  static fromWebContents(contents) {
    return [...state.windows].find((window) => window.webContents === contents)?.self ?? null;
  }
}

/** Gives a page of Chromium to the window that it was made for. */
async function claimPage(page) {
  try {
    const session = await state.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const window = state.windowsByTarget.get(targetInfo.targetId);
    const take = window?.take;
    if (take === undefined || take === null) return;
    window.take = null;
    take(page);
  } catch {
    // The page has gone meanwhile.
  }
}

module.exports = { BrowserWindow, claimPage };
