import type { Services } from '#renderer/features/records/index.ts';

/** All windows of this profile lock together; each is opened by itself. */
const CHANNEL = 'quarterdeck-lock';
/** What a screen keeps over a reload; some of it was typed. */
const KEPT = 'quarterdeck-kept-';

/** Locks every window: what was typed arrives first, then the page is loaded anew, and with it the key is gone. */
export async function lockNow(services: Pick<Services, 'pump' | 'host'>): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('lock');
  channel.close();
  await closeWindow(services);
}

/** Locks this window when another one was locked. Returns the unsubscriber. */
export function onLocked(services: Pick<Services, 'pump' | 'host'>): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => void closeWindow(services).catch(reportError));
  return () => channel.close();
}

async function closeWindow({ pump, host }: Pick<Services, 'pump' | 'host'>): Promise<void> {
  // Covered at once: what is still on its way may take a moment.
  document.documentElement.style.visibility = 'hidden';
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await host.audience.close();
  await pump.kick();
  await arrived(pump);
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEPT)) sessionStorage.removeItem(key);
  location.reload();
}

/** Resolves when nothing is on its way to the store any more; a safe copy that fails is tried again after the lock. */
function arrived(pump: Services['pump']): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (pump.status.state === 'saving') return;
      stop();
      resolve();
    };
    const stop = pump.onStatus(look);
    look();
  });
}
