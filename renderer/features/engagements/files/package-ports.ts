import { openZip } from '#shared/exchange/package/read-zip.ts';
import { writeZip } from '#shared/exchange/package/write-zip.ts';
import type { PackagePorts } from '#shared/records/engagement-package.ts';

/** What engagement packages need: the archive, the web's own hashing and text codecs. */
export const packagePorts: PackagePorts = {
  open: openZip,
  pack: writeZip,
  async sha256(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  encode: (text) => new TextEncoder().encode(text),
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};
