import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Requests, RequestChannel } from '#shared/ipc/channels.ts';
import { isOurPage } from '../security/origin.ts';
import { areArguments } from './arguments.ts';

type Answer<C extends RequestChannel> = ReturnType<Requests[C]>;

/**
 * Answers a question of one window. The one place where `ipcMain` is used: it refuses every frame but the top frame of that
 * window at one of our addresses, and arguments that are not of the channel's form.
 */
export function handle<C extends RequestChannel>(
  channel: C,
  contents: () => WebContents | null,
  answer: (...args: Parameters<Requests[C]>) => Answer<C> | Promise<Answer<C>>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isFrom(contents(), event)) throw new Error(`Not for this window: ${channel}`);
    if (!areArguments(channel, args)) throw new Error(`Not the arguments of ${channel}`);
    return answer(...(args as Parameters<Requests[C]>));
  });
}

function isFrom(contents: WebContents | null, event: IpcMainInvokeEvent): boolean {
  const { senderFrame } = event;
  if (contents === null || senderFrame === null || event.sender.id !== contents.id) return false;
  return senderFrame === event.sender.mainFrame && isOurPage(senderFrame.url);
}
