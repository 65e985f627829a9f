import type { WebPreferences } from 'electron';

/** The preferences of every window: isolated, sandboxed, without Node, without a spell checker that calls home. */
export function windowPreferences(preload: string, isPackaged: boolean, partition?: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !isPackaged,
    ...(partition === undefined ? {} : { partition }),
  };
}
