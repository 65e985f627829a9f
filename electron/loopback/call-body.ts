/** What a call asks with. */
export type Body = Readonly<Record<string, unknown>>;

/** Longest path that is looked at. */
const PATH_MOST = 4096;

/** The body of a request as an object; null when it is none. */
export function readBody(text: string): Body | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : null;
}

/** Whether a value can be the path of a folder. */
export function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= PATH_MOST && !value.includes('\u0000');
}
