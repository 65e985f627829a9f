'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { EventEmitter, state } = require('./state.cjs');
const { strict } = require('./strict.cjs');

let announceReady;
const whenReady = new Promise((resolve) => {
  announceReady = resolve;
});

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: strict('app.commandLine', {
    appendSwitch: (name, value = '') => state.switches.set(name, String(value)),
  }),
  whenReady: () => whenReady,
  getVersion: () => state.manifest.version ?? '0.0.0',
  getAppPath: () => state.appFolder,
  enableSandbox() {
    if (state.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    state.isSandboxed = true;
  },
  setPath(name, folder) {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    if (!fs.existsSync(folder)) throw new Error(`Failed to set path: ${folder} does not exist`);
    if (name === 'userData') state.userData = folder;
  },
  getPath(name) {
    if (name === 'userData' || name === 'sessionData') {
      const folder = state.userData ?? state.switches.get('user-data-dir') ?? path.join(os.tmpdir(), 'electron-double');
      fs.mkdirSync(folder, { recursive: true });
      return folder;
    }
    if (name === 'temp') return os.tmpdir();
    throw new Error(`electron double: getPath(${name}) is not implemented`);
  },
  // The lock lives in the folder of user data, as Electron's does: another folder is another application.
  requestSingleInstanceLock(data = {}) {
    const folder = app.getPath('userData');
    const lock = path.join(folder, 'double.lock');
    const spool = path.join(folder, 'double-spool');
    fs.mkdirSync(spool, { recursive: true });
    if (isHeld(lock)) {
      const message = JSON.stringify({ argv: process.argv, cwd: process.cwd(), data });
      fs.writeFileSync(path.join(spool, `${process.pid}.json`), message);
      return false;
    }
    fs.writeFileSync(lock, String(process.pid));
    const timer = setInterval(() => readSpool(spool), 100);
    timer.unref();
    return true;
  },
  async quit() {
    if (state.isQuitting) return;
    let isStopped = false;
    const event = { preventDefault: () => (isStopped = true) };
    app.emit('before-quit', event);
    if (isStopped) return;
    state.isQuitting = true;
    for (const window of [...state.windows]) window.close();
    app.emit('will-quit', event);
    if (!isStopped) app.exit(0);
  },
  exit(code = 0) {
    fs.rmSync(path.join(app.getPath('userData'), 'double.lock'), { force: true });
    const end = () => process.exit(code);
    if (state.chromium === null || state.chromium.exitCode !== null) return end();
    state.chromium.once('exit', end);
    state.browserSession?.send('Browser.close').catch(() => undefined);
    setTimeout(() => state.chromium.kill('SIGKILL'), 3000).unref();
  },
});

function isHeld(lock) {
  try {
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readSpool(spool) {
  for (const name of fs.readdirSync(spool)) {
    const file = path.join(spool, name);
    try {
      const { argv, cwd, data } = JSON.parse(fs.readFileSync(file, 'utf8'));
      fs.rmSync(file);
      app.emit('second-instance', {}, argv, cwd, data);
    } catch {
      // Half written: the next look reads it.
    }
  }
}

module.exports = { app, announceReady };
