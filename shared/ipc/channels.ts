import type { AudienceFrame, FileKind, FileResult, OpenedFile } from './host.ts';
import type { Vault } from './vault.ts';
import type { EngagementId } from '../base/ids.ts';

type Answer<F extends (...args: never) => unknown> = Awaited<ReturnType<F>>;

/** Every question that the page asks the main process, with its answer. Failures travel as results, never as throws. */
export interface Requests {
  'vault:list': () => Answer<Vault['list']>;
  'vault:append': (...args: Parameters<Vault['append']>) => Answer<Vault['append']>;
  'vault:snapshot': (...args: Parameters<Vault['snapshot']>) => Answer<Vault['snapshot']>;
  'vault:load': (engagementId: EngagementId) => Answer<Vault['load']>;
  'file:save': (name: string, kind: FileKind, bytes: Uint8Array) => FileResult<{ readonly name: string }>;
  'file:open': (kind: FileKind) => FileResult<OpenedFile>;
  /** The page listens for files from now on; those that came earlier are sent. */
  'file:ready': () => null;
  'audience:open': () => { readonly opened: boolean; readonly placed: boolean };
  'audience:close': () => null;
  'audience:publish': (frame: AudienceFrame) => null;
  'app:info': () => { readonly version: string; readonly platform: string; readonly dataFolder: string | null };
}

/** Name of a question. */
export type RequestChannel = keyof Requests;

/** Everything that the main process tells a page without being asked. */
export interface Events {
  'file:opened': OpenedFile;
  'audience:presence': boolean;
  'audience:frame': AudienceFrame;
}

/** Name of an event. */
export type EventChannel = keyof Events;
