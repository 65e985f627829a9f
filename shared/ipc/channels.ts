import type { AudienceKey } from './audience-keys.ts';
import type { CopiesPlace } from './copies-place.ts';
import type { DisplayChange, HostDisplay } from './displays.ts';
import type {
  AudienceFrame,
  AudienceOpened,
  FileKind,
  FileResult,
  OpenedFile,
  RevealResult,
  SavedFile,
} from './host.ts';
import type { HostKeys } from './keys.ts';
import type { SecondFolder } from './second-folder.ts';
import type { Vault } from './vault.ts';
import type { EngagementId } from '../base/ids.ts';

type Answer<F extends (...args: never) => unknown> = Awaited<ReturnType<F>>;

/** Every question that a page asks the main process, with its answer. Failures travel as results, never as throws. */
export interface Requests {
  'vault:list': () => Answer<Vault['list']>;
  'vault:append': (...args: Parameters<Vault['append']>) => Answer<Vault['append']>;
  'vault:snapshot': (...args: Parameters<Vault['snapshot']>) => Answer<Vault['snapshot']>;
  'vault:load': (engagementId: EngagementId) => Answer<Vault['load']>;
  'vault:copies': (engagementId: EngagementId) => Answer<Vault['copies']>;
  'vault:load-at': (...args: Parameters<Vault['loadAt']>) => Answer<Vault['loadAt']>;
  'vault:keep-only-newest': (engagementId: EngagementId) => Answer<Vault['keepOnlyNewest']>;
  'vault:remove': (engagementId: EngagementId) => Answer<Vault['remove']>;
  'keys:derive': (...args: Parameters<HostKeys['derive']>) => Answer<HostKeys['derive']>;
  'keys:read-lock': () => Answer<HostKeys['readLock']>;
  'keys:write-lock': (...args: Parameters<HostKeys['writeLock']>) => Answer<HostKeys['writeLock']>;
  'place:state': () => Answer<CopiesPlace['state']>;
  'place:move': () => Answer<CopiesPlace['move']>;
  'place:move-home': () => Answer<CopiesPlace['moveHome']>;
  'place:use-home': () => Answer<CopiesPlace['useHome']>;
  'place:remove-earlier': (folder: string) => Answer<CopiesPlace['removeEarlier']>;
  'second:state': () => Answer<SecondFolder['state']>;
  'second:choose': () => Answer<SecondFolder['choose']>;
  'second:forget': () => Answer<SecondFolder['forget']>;
  'second:copy': () => Answer<SecondFolder['copy']>;
  'second:list': () => Answer<SecondFolder['list']>;
  'second:load': (source: string, engagementId: EngagementId) => Answer<SecondFolder['load']>;
  'file:save': (name: string, kind: FileKind, bytes: Uint8Array) => FileResult<SavedFile>;
  /** By the handle of a file that was saved in this session; a path is never taken. */
  'file:reveal': (handle: string) => RevealResult;
  'file:open-saved': (handle: string) => RevealResult;
  'file:open': (kind: FileKind) => FileResult<OpenedFile>;
  /** The page listens for files from now on; those that came earlier are sent. */
  'file:ready': () => null;
  /** Prints the page that asks. */
  'page:pdf': (name: string) => FileResult<SavedFile>;
  'audience:displays': () => readonly HostDisplay[];
  'audience:open': (displayId: string | null) => AudienceOpened;
  'audience:close': () => null;
  'audience:publish': (frame: AudienceFrame) => null;
  /** The audience window's only question: it hands a presenter's key on. */
  'audience:key': (key: AudienceKey) => null;
  'app:info': () => { readonly version: string; readonly platform: string; readonly dataFolder: string | null };
}

/** Name of a question. */
export type RequestChannel = keyof Requests;

/** Everything that the main process tells a page without being asked. */
export interface Events {
  'file:opened': OpenedFile;
  /** The system sleeps or locks its screen. */
  'lock:asked': null;
  'audience:presence': boolean;
  'audience:frame': AudienceFrame;
  'audience:pressed': AudienceKey;
  'audience:display': DisplayChange;
}

/** Name of an event. */
export type EventChannel = keyof Events;
