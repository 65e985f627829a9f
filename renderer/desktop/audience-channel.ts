import type { AudienceKey } from '#shared/ipc/audience-keys.ts';
import type { AudienceFrame } from '#shared/ipc/host.ts';

/** Name of the channel between the two windows of the browser host. */
export const AUDIENCE_CHANNEL = 'quarterdeck-audience';

/**
 * What travels on it. `hello` asks for the newest frame; `who` asks an audience window to say that it is there; `key` is a
 * presenter's key that was pressed in the audience window.
 */
export type AudienceMessage =
  | { readonly type: 'frame'; readonly frame: AudienceFrame }
  | { readonly type: 'close' }
  | { readonly type: 'who' }
  | { readonly type: 'hello' }
  | { readonly type: 'bye' }
  | { readonly type: 'key'; readonly key: AudienceKey };
