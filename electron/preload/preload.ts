import { contextBridge } from 'electron';
import type { Host } from '#shared/ipc/host.ts';
import { ask, listen } from './ask.ts';

/** What the page sees of Electron: the port to its host and nothing else. */
const host: Host = {
  kind: 'electron',
  capabilities: {
    vault: true,
    copiesIn: 'files',
    keys: true,
    secondFolder: 'dialog',
    copiesPlace: 'dialog',
    placeAudience: true,
    fillAudience: true,
    saveDialog: true,
    revealFile: true,
    pdf: 'file',
  },
  vault: {
    list: () => ask('vault:list'),
    append: (...args) => ask('vault:append', ...args),
    snapshot: (...args) => ask('vault:snapshot', ...args),
    load: (engagementId) => ask('vault:load', engagementId),
    copies: (engagementId) => ask('vault:copies', engagementId),
    loadAt: (...args) => ask('vault:load-at', ...args),
    keepOnlyNewest: (engagementId) => ask('vault:keep-only-newest', engagementId),
    remove: (engagementId) => ask('vault:remove', engagementId),
  },
  keys: {
    derive: (request) => ask('keys:derive', request),
    readLock: () => ask('keys:read-lock'),
    writeLock: (text) => ask('keys:write-lock', text),
    onLockAsked: (listener) => listen('lock:asked', () => listener()),
  },
  copiesPlace: {
    state: () => ask('place:state'),
    move: () => ask('place:move'),
    moveHome: () => ask('place:move-home'),
    useHome: () => ask('place:use-home'),
    removeEarlier: (folder) => ask('place:remove-earlier', folder),
  },
  secondFolder: {
    state: () => ask('second:state'),
    choose: () => ask('second:choose'),
    forget: () => ask('second:forget'),
    copy: () => ask('second:copy'),
    list: () => ask('second:list'),
    load: (source, engagementId) => ask('second:load', source, engagementId),
  },
  files: {
    save: (name, kind, bytes) => ask('file:save', name, kind, bytes),
    reveal: (handle) => ask('file:reveal', handle),
    openSaved: (handle) => ask('file:open-saved', handle),
    open: (kind) => ask('file:open', kind),
    onOpenRequest: (listener) => {
      const stop = listen('file:opened', listener);
      void ask('file:ready');
      return stop;
    },
  },
  audience: {
    displays: () => ask('audience:displays'),
    open: (displayId) => ask('audience:open', displayId ?? null),
    close: async () => {
      await ask('audience:close');
    },
    publish: (frame) => void ask('audience:publish', frame),
    onPresence: (listener) => listen('audience:presence', listener),
    onKey: (listener) => listen('audience:pressed', listener),
    onDisplays: (listener) => listen('audience:display', listener),
  },
  printPdf: (name) => ask('page:pdf', name),
  info: () => ask('app:info'),
};

contextBridge.exposeInMainWorld('quarterdeck', host);
