import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A failure that is told in one sentence, with the remedy, and without a stack trace. */
export class Sentence extends Error {}

/**
 * Runs a command's main function; a `Sentence` is printed as it is, anything else is a bug and keeps its trace.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Whether this module is the one that was started.
 *
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && pathToFileURL(realpathSync(started)).href === moduleUrl;
}
