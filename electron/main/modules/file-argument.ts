import { isAbsolute, resolve } from 'node:path';

/** Whether a path names an engagement file; whatever else a start or the system names is not read. */
export function isEngagementFile(path: string): boolean {
  return !path.startsWith('-') && path.toLowerCase().endsWith('.engagement') && !path.includes('\u0000');
}

/** The engagement file that a command line names; null when it names none. */
export function fileArgument(args: readonly string[], folder: string): string | null {
  const named = args.find(isEngagementFile);
  if (named === undefined) return null;
  return isAbsolute(named) ? named : resolve(folder, named);
}
