import { contextBridge } from 'electron';
import type { AudienceFrame, AudienceHost } from '#shared/ipc/host.ts';
import { listen } from './ask.ts';

let newest: AudienceFrame | null = null;
listen('audience:frame', (frame) => {
  newest = frame;
});

/** All that the audience window sees of Electron: the frames that were published. */
const host: AudienceHost = {
  onFrame: (listener) => {
    if (newest !== null) listener(newest);
    return listen('audience:frame', listener);
  },
};

contextBridge.exposeInMainWorld('quarterdeckAudience', host);
