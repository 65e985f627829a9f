import { isId } from '#shared/base/ids.ts';
import { isIsoTime } from '#shared/base/iso-date.ts';
import { isAudienceKey } from '#shared/ipc/audience-keys.ts';
import type { RequestChannel } from '#shared/ipc/channels.ts';
import { isKeyRequest, LOCK_FILE_MAX } from '#shared/ipc/keys.ts';
import { isSnapshotNote, isVaultPoint } from '#shared/ipc/vault.ts';

/** Largest message that a page may send, in bytes or characters: an engagement file with room to spare. */
const MOST = 64 * 1024 * 1024;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length <= MOST;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isBytes: Check = (value) => value instanceof Uint8Array && value.byteLength <= MOST;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry: Check = (value) =>
  isObject(value) &&
  isCount(value['seq']) &&
  isCount(value['count']) &&
  isText(value['payload']) &&
  (value['at'] === undefined || isIsoTime(value['at']));
const isEntries: Check = (value) => Array.isArray(value) && value.length <= 10_000 && value.every(isEntry);
const isSnapshot: Check = (value) =>
  isObject(value) &&
  isCount(value['seq']) &&
  isCount(value['count']) &&
  isCount(value['schemaVersion']) &&
  isText(value['text']) &&
  isSnapshotNote(value);
const isExtension: Check = (value) => typeof value === 'string' && /^[a-z0-9]{1,16}$/.test(value);
const isFileKind: Check = (value) =>
  isObject(value) &&
  isText(value['label']) &&
  isText(value['mimeType']) &&
  isExtension(value['extension']) &&
  (value['alsoExtensions'] === undefined ||
    (Array.isArray(value['alsoExtensions']) &&
      value['alsoExtensions'].length <= 16 &&
      value['alsoExtensions'].every(isExtension)));
// A name, never a path: the folder is the user's choice in the dialog.
const isFileName: Check = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 255 && !/[\\/\u0000]/.test(value);
// One of those that the host named itself; it takes no other.
const isPath: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 4096;
const isHandle: Check = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isFrame: Check = (value) =>
  isObject(value) && isCount(value['sequence']) && JSON.stringify(value).length <= 2_000_000;
const isLockText: Check = (value) => value === null || (typeof value === 'string' && value.length <= LOCK_FILE_MAX);
const isDisplayId: Check = (value) => value === null || (typeof value === 'string' && value.length <= 64);

const CHECKS: Readonly<Record<RequestChannel, readonly Check[]>> = {
  'vault:list': [],
  'vault:append': [isId, isCount, isEntries],
  'vault:snapshot': [isId, isSnapshot],
  'vault:load': [isId],
  'vault:copies': [isId],
  'vault:load-at': [isId, isVaultPoint],
  'vault:keep-only-newest': [isId],
  'vault:remove': [isId],
  'keys:derive': [isKeyRequest],
  'keys:read-lock': [],
  'keys:write-lock': [isLockText],
  'place:state': [],
  'place:move': [],
  'place:move-home': [],
  'place:use-home': [],
  'place:remove-earlier': [isPath],
  'second:state': [],
  'second:choose': [],
  'second:forget': [],
  'second:copy': [],
  'second:list': [],
  'second:load': [isId, isId],
  'file:save': [isFileName, isFileKind, isBytes],
  'file:reveal': [isHandle],
  'file:open-saved': [isHandle],
  'file:open': [isFileKind],
  'file:ready': [],
  'page:pdf': [isFileName],
  'audience:displays': [],
  'audience:open': [isDisplayId],
  'audience:close': [],
  'audience:publish': [isFrame],
  'audience:key': [isAudienceKey],
  'app:info': [],
};

/** Every channel that is answered. */
export const ANSWERED_CHANNELS = Object.keys(CHECKS) as readonly RequestChannel[];

/** Whether the arguments of a request have the form that its channel promises: a page is never trusted to keep it. */
export function areArguments(channel: RequestChannel, args: readonly unknown[]): boolean {
  const checks = CHECKS[channel];
  if (args.length !== checks.length) return false;
  try {
    return checks.every((check, index) => check(args[index]));
  } catch {
    // What cannot even be looked at (a value that contains itself, for one) is of no form.
    return false;
  }
}
