const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
// Letters, digits and a few signs are all that built files are named with. No colon (drives, streams), no backslash, no NUL.
const SEGMENT = /^[A-Za-z0-9_@~-][A-Za-z0-9_@~.-]*$/;

/**
 * The folders and the file that an address names, or null when it names anything that a built page does not: the address is
 * decoded once and then has to be plain, so that no notation of `..` gets through.
 */
export function pageSegments(url: string): readonly string[] | null {
  const path = url.replace(ORIGIN, '').split(/[?#]/, 1)[0] ?? '';
  if (path === '' || path === '/') return ['index.html'];
  const decoded = decode(path);
  if (decoded === null || !decoded.startsWith('/')) return null;
  const segments = decoded.slice(1).split('/');
  return segments.every((segment) => SEGMENT.test(segment)) ? segments : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
