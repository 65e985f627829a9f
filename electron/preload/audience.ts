import { contextBridge } from 'electron';
import type { AudienceFrame, AudienceHost } from '#shared/ipc/host.ts';
import { isAudienceKey } from '#shared/ipc/audience-keys.ts';
import { ask, listen } from './ask.ts';

let newest: AudienceFrame | null = null;
listen('audience:frame', (frame) => {
  newest = frame;
});

/** All that the audience window sees of Electron: the frames that were published, and a way out for a presenter's keys. */
const host: AudienceHost = {
  onFrame: (listener) => {
    if (newest !== null) listener(newest);
    return listen('audience:frame', listener);
  },
  pressKey: (key) => {
    if (isAudienceKey(key)) void ask('audience:key', key);
  },
  fillsItself: false,
};

contextBridge.exposeInMainWorld('quarterdeckAudience', host);
