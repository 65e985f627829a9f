/**
 * Names that data on users' laptops is keyed by. Changing one makes every installation look empty, so a test pins them.
 */
export const FROZEN = {
  /** Electron's scheme and host: the origin of the page. */
  scheme: 'app',
  host: 'quarterdeck',
  /** Port of the loopback host: part of the browser's origin. */
  port: 47391,
  /** Name of the IndexedDB database. */
  database: 'quarterdeck',
  /** Name of the data folder below the user's application data. */
  dataFolder: 'quarterdeck',
} as const;

/** One policy for both hosts. `NONCE` is replaced for each page. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";
