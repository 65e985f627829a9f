import { ipcRenderer } from 'electron';
import type { EventChannel, Events, RequestChannel, Requests } from '#shared/ipc/channels.ts';

/** Asks the main process. */
export function ask<C extends RequestChannel>(
  channel: C,
  ...args: Parameters<Requests[C]>
): Promise<ReturnType<Requests[C]>> {
  return ipcRenderer.invoke(channel, ...args) as Promise<ReturnType<Requests[C]>>;
}

/** Listens to the main process; the event object of Electron never reaches the page. Returns the unsubscriber. */
export function listen<C extends EventChannel>(channel: C, listener: (value: Events[C]) => void): () => void {
  const onEvent = (_event: unknown, value: Events[C]): void => listener(value);
  ipcRenderer.on(channel, onEvent);
  return () => ipcRenderer.removeListener(channel, onEvent);
}
