import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { BARE_HEADERS, cacheControl, COMMON_HEADERS, contentSecurityPolicy, MIME_TYPES } from './page-headers.ts';
import { pageSegments } from './page-path.ts';

/** An answer, before either host puts it into its own form. */
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers one request for a file of the built page. `url` is a whole address or its path. */
export type PageHandler = (url: string, method: string) => Promise<PageResponse>;

/** Serves the files below `root` and nothing else, with the one security header. Used by the custom scheme and by loopback. */
export function createPageHandler(root: string): PageHandler {
  return async (url, method) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' });
    const segments = pageSegments(url);
    const type = MIME_TYPES[extname(segments?.at(-1) ?? '')];
    if (segments === null || type === undefined) return plain(404, 'Not found');
    const content = await readInside(root, segments);
    if (content === null) return plain(404, 'Not found');
    const isPage = type.startsWith('text/html');
    const nonce = randomBytes(18).toString('base64');
    const body = isPage ? Buffer.from(content.toString('utf8').replaceAll('__CSP_NONCE__', nonce), 'utf8') : content;
    return {
      status: 200,
      headers: {
        ...COMMON_HEADERS,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Content-Type': type,
        'Content-Length': String(body.length),
        'Cache-Control': cacheControl(segments, isPage),
      },
      body: method === 'HEAD' ? new Uint8Array() : body,
    };
  };
}

async function readInside(root: string, segments: readonly string[]): Promise<Buffer | null> {
  try {
    const [inside, path] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    // A link inside the folder must not lead out of it.
    if (!path.startsWith(inside + sep)) return null;
    return await readFile(path);
  } catch {
    return null;
  }
}

function plain(status: number, text: string, more: Readonly<Record<string, string>> = {}): PageResponse {
  const body = Buffer.from(text, 'utf8');
  return {
    status,
    headers: {
      ...BARE_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      ...more,
    },
    body,
  };
}
