import { CONTENT_SECURITY_POLICY } from '#shared/ipc/frozen-names.ts';

/** Headers of every answer, found or not. Both hosts send the same. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The same for an answer that is no page: the policy lets it do nothing at all. */
export const BARE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'Content-Security-Policy': contentSecurityPolicy(''),
};

/** What may be served at all, by extension. Anything else is not found, whatever lies in the folder. */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The policy for one page. */
export function contentSecurityPolicy(nonce: string): string {
  return CONTENT_SECURITY_POLICY.replaceAll('NONCE', nonce);
}

/** Names below `assets/` carry a hash of their content; pages carry a nonce and must not be kept. */
export function cacheControl(segments: readonly string[], isPage: boolean): string {
  if (isPage) return 'no-store';
  return segments[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache';
}
