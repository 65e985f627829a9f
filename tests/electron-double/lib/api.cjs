'use strict';
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('./app.cjs');
const { start } = require('./chromium.cjs');
const { ipcMain } = require('./ipc.cjs');
const { plug, screen } = require('./screen.cjs');
const { sessionOf } = require('./session.cjs');
const { state } = require('./state.cjs');
const { strict } = require('./strict.cjs');
const { BrowserWindow } = require('./window.cjs');

const scripted = (name) => async () => {
  throw new Error(`electron double: dialog.${name} needs an answer; replace it in electronApp.evaluate`);
};

let applicationMenu = null;

/** Nothing is drawn; a test finds an item by its id and clicks it. */
function menuOf(template) {
  const items = template.map((item) => {
    const submenu = Array.isArray(item.submenu) ? menuOf(item.submenu) : null;
    return { enabled: true, visible: true, ...item, submenu, click: () => item.click?.() };
  });
  const getMenuItemById = (id) =>
    items.find((item) => item.id === id) ??
    items.map(({ submenu }) => submenu?.getMenuItemById(id) ?? null).find((item) => item !== null) ??
    null;
  return { items, getMenuItemById };
}

const api = {
  app,
  BrowserWindow,
  dialog: strict('dialog', {
    showSaveDialog: scripted('showSaveDialog'),
    showOpenDialog: scripted('showOpenDialog'),
    showErrorBox: (title, content) => process.stderr.write(`${title}: ${content}\n`),
  }),
  ipcMain,
  Menu: strict('Menu', {
    setApplicationMenu(menu) {
      applicationMenu = menu;
    },
    getApplicationMenu: () => applicationMenu,
    buildFromTemplate: menuOf,
  }),
  // It says nothing by itself; a test lets it emit what the system would say.
  powerMonitor: new EventEmitter(),
  protocol: sessionOf().protocol,
  screen,
  session: strict('session', {
    get defaultSession() {
      return sessionOf();
    },
    fromPartition: (partition) => sessionOf(partition),
  }),
  // Nothing is opened on the machine that tests; what would have been is told, and failures are those of Electron.
  shell: strict('shell', {
    showItemInFolder(fullPath) {
      if (typeof fullPath !== 'string') throw new TypeError('Error processing argument at index 0');
      state.shown.push({ how: 'folder', path: fullPath });
    },
    // Never rejects: resolves with the message of the failure, or with an empty string.
    async openPath(file) {
      if (!path.isAbsolute(file) || !fs.existsSync(file)) return 'Failed to open path';
      state.shown.push({ how: 'open', path: file });
      return '';
    },
  }),
  webContents: strict('webContents', {
    getAllWebContents: () => [...state.windows].map((window) => window.webContents),
    fromDevToolsTargetId: (target) => state.windowsByTarget.get(target)?.webContents,
  }),
};
Object.defineProperty(api, '__double', { value: { blocked: state.blocked, plug, shown: state.shown } });

module.exports = {
  api,
  start,
  setSwitch(arg) {
    const match = /^--([^=]+)=?(.*)$/.exec(arg);
    state.switches.set(match[1], match[2]);
  },
  setApp(folder, manifest) {
    state.appFolder = folder;
    state.manifest = manifest;
  },
};
