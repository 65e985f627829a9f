import type { IncomingMessage } from 'node:http';

/** The largest body that is read, in bytes: a whole engagement with room to spare. */
export const BODY_LIMIT_BYTES = 64 * 1024 * 1024;

/**
 * Whether a request was made to this very origin. A page of another site can reach 127.0.0.1 under a name of its own (DNS
 * rebinding); the `Host` header then shows that name.
 */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `127.0.0.1:${port}`;
}

/** Whether a request that changes something, or keeps the server alive, comes from our own page. */
export function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  if (request.method === 'POST') return origin === `http://127.0.0.1:${port}`;
  const site = request.headers['sec-fetch-site'];
  return (
    (origin === undefined || origin === `http://127.0.0.1:${port}`) && (site === undefined || site === 'same-origin')
  );
}

/** Reads a body as text; null when it is larger than the limit. The rest of a too large body is not read. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > BODY_LIMIT_BYTES) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_LIMIT_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
