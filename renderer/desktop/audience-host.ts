import type { AudienceFrame, AudienceHost } from '#shared/ipc/host.ts';
import { AUDIENCE_CHANNEL, type AudienceMessage } from './audience-channel.ts';

/** The audience window's source in either host. It receives frames and hands a presenter's keys on, and nothing else. */
export function createAudienceHost(): AudienceHost {
  const { quarterdeckAudience } = window as { readonly quarterdeckAudience?: AudienceHost };
  return quarterdeckAudience ?? channelAudienceHost();
}

function channelAudienceHost(): AudienceHost {
  const channel = new BroadcastChannel(AUDIENCE_CHANNEL);
  const listeners = new Set<(frame: AudienceFrame) => void>();
  let newest: AudienceFrame | null = null;
  let isLeaving = false;
  const send = (message: AudienceMessage): void => channel.postMessage(message);

  channel.addEventListener('message', ({ data }: MessageEvent<AudienceMessage>) => {
    if (data.type === 'frame') {
      newest = data.frame;
      for (const listener of listeners) listener(data.frame);
    } else if (data.type === 'who' && !isLeaving) send({ type: 'hello' });
    else if (data.type === 'close') window.close();
  });
  // On leaving, whether closed or sent elsewhere, it says goodbye once and answers no more; a page that comes back from the
  // cache says so.
  window.addEventListener('pagehide', () => {
    isLeaving = true;
    send({ type: 'bye' });
  });
  window.addEventListener('pageshow', (event) => {
    isLeaving = false;
    if (event.persisted) send({ type: 'hello' });
  });
  send({ type: 'hello' });

  return {
    onFrame(listener) {
      listeners.add(listener);
      if (newest !== null) listener(newest);
      return () => listeners.delete(listener);
    },
    pressKey: (key) => send({ type: 'key', key }),
    fillsItself: true,
  };
}
