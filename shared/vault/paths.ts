/** Puts names together to a path. Every system that the vault lives on reads a forward slash, Windows as well. */
export function join(...names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : `/${name}`)).join('');
}

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
