import { inSentence, plural } from '../plural.ts';
import { kinds } from './kinds.ts';

const what = (kind: string, name: string, count: number): string => {
  const words = kinds[kind as keyof typeof kinds];
  if (count > 1) return plural(count, { one: '# change', other: '# changes' });
  return name === ''
    ? inSentence(words.one)
    : `${inSentence(words.one)} “${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const VERBS: Readonly<Record<string, string>> = {
  create: 'added',
  update: 'changed',
  delete: 'deleted',
  move: 'moved',
  rename: 'renamed',
  archive: 'archived',
  restore: 'restored',
  place: 'placed on the matrix',
  capture: 'captured',
  agree: 'agreed',
  paste: 'pasted',
  accept: 'accepted',
  reject: 'turned down',
  merge: 'merged',
};

/** What was done, taken back and done again, in words. */
export const history = {
  done: (label: { action: string; kind: string; name: string; count: number }): string =>
    capital(`${what(label.kind, label.name, label.count)} ${VERBS[label.action] ?? 'changed'}`),
  undone: (label: { action: string; kind: string; name: string; count: number }): string =>
    `Taken back: ${what(label.kind, label.name, label.count)} ${VERBS[label.action] ?? 'changed'}`,
  redone: (label: { action: string; kind: string; name: string; count: number }): string =>
    `Done again: ${what(label.kind, label.name, label.count)} ${VERBS[label.action] ?? 'changed'}`,
};
