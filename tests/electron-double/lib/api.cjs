'use strict';
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

const api = {
  app,
  BrowserWindow,
  dialog: strict('dialog', {
    showSaveDialog: scripted('showSaveDialog'),
    showOpenDialog: scripted('showOpenDialog'),
  }),
  ipcMain,
  Menu: strict('Menu', { setApplicationMenu() {}, buildFromTemplate: (template) => ({ items: template }) }),
  protocol: sessionOf().protocol,
  screen,
  session: strict('session', {
    get defaultSession() {
      return sessionOf();
    },
    fromPartition: (partition) => sessionOf(partition),
  }),
  webContents: strict('webContents', {
    getAllWebContents: () => [...state.windows].map((window) => window.webContents),
    fromDevToolsTargetId: (target) => state.windowsByTarget.get(target)?.webContents,
  }),
};
Object.defineProperty(api, '__double', { value: { blocked: state.blocked, plug } });

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
