import { parseArgs } from 'node:util';
import { Sentence } from './say.mjs';

/** Part of the page's origin, by which the browser keys its storage; a test holds it equal to the product's constant. */
export const DEFAULT_PORT = 47391;

const USAGE = 'npm start -- [--host=electron|browser] [--port=N] [--data=FOLDER] [--no-open]';

/**
 * @typedef {object} StartOptions
 * @property {'electron' | 'browser' | 'auto'} host
 * @property {number} port
 * @property {string | undefined} data
 * @property {boolean} open
 */

/**
 * Reads the command line.
 *
 * @param {readonly string[]} args
 * @returns {StartOptions}
 */
export function parseStartOptions(args) {
  const { host, port, data, 'no-open': noOpen } = parse(args);
  if (host !== undefined && host !== 'electron' && host !== 'browser') {
    throw new Sentence(`There is no host "${host}": ${USAGE}`);
  }
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new Sentence(`"${port}" is not a port: give a number from 1 to 65535.`);
  }
  if (data === '') throw new Sentence('--data needs the name of a folder.');
  return { host: host ?? 'auto', port: number, data, open: noOpen !== true };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'The options are wrong';
    throw new Sentence(`${reason}: ${USAGE}`);
  }
}
