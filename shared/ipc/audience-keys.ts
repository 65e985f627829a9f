/**
 * The keys that reach the facilitator when they are pressed in the audience window: what presenters and the clickers in
 * their hands send to whatever window has the focus. Nothing else travels in that direction.
 */
export const AUDIENCE_KEYS = ['PageUp', 'PageDown', 'b', '.', 'Escape', 'F5'] as const;

/** Name of such a key, as `KeyboardEvent.key` gives it. */
export type AudienceKey = (typeof AUDIENCE_KEYS)[number];

/** Whether a value from the audience window is the name of one of its keys. */
export function isAudienceKey(value: unknown): value is AudienceKey {
  return typeof value === 'string' && (AUDIENCE_KEYS as readonly string[]).includes(value);
}
