import type { Failure, Result } from '../base/result.ts';
import type { AudienceKey } from './audience-keys.ts';
import type { CopiesPlace } from './copies-place.ts';
import type { DisplayChange, HostDisplay } from './displays.ts';
import type { HostKeys } from './keys.ts';
import type { SecondFolder } from './second-folder.ts';
import type { Vault } from './vault.ts';

/** What this host can do, as data: a feature asks for a capability, never for the host's name. */
export interface HostCapabilities {
  /** The host keeps a vault outside the browser profile. */
  readonly vault: boolean;
  /** What the vault's copies are: plain files of the user's, or inside the browser, where clearing the site's data clears them. */
  readonly copiesIn: 'files' | 'browser' | 'nowhere';
  /** The host derives keys from passphrases; without it there is neither an app lock nor a passphrase on a file. */
  readonly keys: boolean;
  /** How a second folder for copies is named: in the system's dialog, as a typed path, or not at all. */
  readonly secondFolder: 'dialog' | 'path' | 'none';
  /** How another folder for the safe copies is named: likewise. */
  readonly copiesPlace: 'dialog' | 'path' | 'none';
  /** The host can put the audience window on a chosen display. */
  readonly placeAudience: boolean;
  /** The audience window fills its display by itself; otherwise a double click in it does. */
  readonly fillAudience: boolean;
  /** The user chooses folder and name in the system's own dialog; otherwise the file goes to the downloads. */
  readonly saveDialog: boolean;
  /** The host can show a file that it saved in its folder, and open it in the program that the system has for it. */
  readonly revealFile: boolean;
  /** How a page becomes a PDF: `file` writes one to a place the user names; `dialog` opens the browser's own print dialog. */
  readonly pdf: 'file' | 'dialog';
}

/** A kind of file that the product reads or writes. */
export interface FileKind {
  /** Name for people, in the dialog. */
  readonly label: string;
  /** Extension without the dot. */
  readonly extension: string;
  /** Further extensions that are offered when a file is opened, without the dot. */
  readonly alsoExtensions?: readonly string[];
  readonly mimeType: string;
}

/** A file that the user chose. */
export interface OpenedFile {
  /** Name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file could not be saved or opened. */
export type FileErrorCode = 'file-denied' | 'file-full' | 'file-too-large' | 'file-failed';

/** A file that was written. */
export interface SavedFile {
  /** Name without its folder. */
  readonly name: string;
  /** The folder, to be read by people and by nobody else; null where the host is not told. */
  readonly folder: string | null;
  /** Stands for the file while the program runs, and for no other; null where the host cannot come back to it. */
  readonly handle: string | null;
}

/**
 * Why a saved file could not be shown or opened: it was moved or deleted since (or the handle is none of this session's), or
 * no program would open it.
 */
export type RevealErrorCode = 'file-gone' | 'file-not-opened';

/** The outcome of showing or opening a saved file. */
export type RevealResult = Result<null, Failure<RevealErrorCode>>;

/** The outcome of a file dialog; `null` when the user cancelled it. */
export type FileResult<T> = Result<T | null, Failure<FileErrorCode>>;

/** Files that the user names. The page never gives a path: what it saved it names by a handle of the host's. */
export interface HostFiles {
  /** Asks where to save and writes atomically; resolves when the bytes are on disk. */
  save(suggestedName: string, kind: FileKind, bytes: Uint8Array): Promise<FileResult<SavedFile>>;
  /** Shows a saved file in its folder. `file-gone` when it is not there any more. */
  reveal(handle: string): Promise<RevealResult>;
  /** Opens a saved document in the system's program for it. `file-not-opened` when there is none, or it is no document. */
  openSaved(handle: string): Promise<RevealResult>;
  /** Asks for one file and reads it. `file-too-large` above 50 MB. */
  open(kind: FileKind): Promise<FileResult<OpenedFile>>;
  /** Calls back for each file that the system asks the product to open (double-click). Returns the unsubscriber. */
  onOpenRequest(listener: (file: OpenedFile) => void): () => void;
}

/** What the audience window shows: plain data that was built from an allow-list of public fields. */
export type AudienceFrame = Readonly<Record<string, unknown>> & { readonly sequence: number };

/** What came of opening the audience window. */
export interface AudienceOpened {
  readonly opened: boolean;
  /** It stands on a display that the facilitator's window is not on. */
  readonly placed: boolean;
  /** There is another display, or may be, and the host could not put the window there: somebody has to drag it. */
  readonly mustDrag: boolean;
}

/** The facilitator's side of the second window. */
export interface HostAudience {
  /** The displays as far as the host may know them; never asks the user for permission. */
  displays(): Promise<readonly HostDisplay[]>;
  /**
   * Opens the audience window on a display, or moves an open one there. Without a wish, or when that display is gone: on the
   * first one that the facilitator's window is not on. It never takes the focus from the facilitator on another display.
   */
  open(displayId?: string): Promise<AudienceOpened>;
  close(): Promise<void>;
  /** Sends a frame to the audience window; the newest one is repeated to a window that opens later. */
  publish(frame: AudienceFrame): void;
  /** Calls back when the audience window opens or closes. Returns the unsubscriber. */
  onPresence(listener: (open: boolean) => void): () => void;
  /** Calls back for each key of `AUDIENCE_KEYS` that is pressed in the audience window. Returns the unsubscriber. */
  onKey(listener: (key: AudienceKey) => void): () => void;
  /** Calls back when displays come and go. Returns the unsubscriber. */
  onDisplays(listener: (change: DisplayChange) => void): () => void;
}

/** Everything that the page asks of the program around it. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  readonly capabilities: HostCapabilities;
  readonly vault: Vault;
  readonly keys: HostKeys;
  readonly copiesPlace: CopiesPlace;
  readonly secondFolder: SecondFolder;
  readonly files: HostFiles;
  readonly audience: HostAudience;
  /**
   * Makes a PDF of what the page prints now. With `pdf: 'file'` asks where to save it first; with `pdf: 'dialog'` opens the
   * browser's print dialog and answers null, because nobody is told what came of it.
   */
  printPdf(suggestedName: string): Promise<FileResult<SavedFile>>;
  /** The version of the product and a word for the place where data is kept, for the About screen. */
  info(): Promise<{ readonly version: string; readonly platform: string; readonly dataFolder: string | null }>;
}

/** The audience window's only source, and the few keys that it hands on. */
export interface AudienceHost {
  /** Calls back with each frame, at once with the newest when there is one. Returns the unsubscriber. */
  onFrame(listener: (frame: AudienceFrame) => void): () => void;
  /** Hands a presenter's key to the facilitator's window. */
  pressKey(key: AudienceKey): void;
  /** The page has to fill the display by itself, when it is asked to. */
  readonly fillsItself: boolean;
}
