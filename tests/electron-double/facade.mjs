// Named exports one by one, so that a misspelt import is a link error, as it is in Electron.
import double from './lib/api.cjs';

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  webContents,
} = double.api;
