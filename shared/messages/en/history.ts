import { inSentence, plural } from '../plural.ts';
import { kinds } from './kinds.ts';

/** What a step did; the shape in which the history keeps it. */
export interface Label {
  readonly action: string;
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  readonly isOneKind?: boolean;
}

const what = ({ kind, name, count, isOneKind }: Label): string => {
  const words = kinds[kind as keyof typeof kinds];
  if (count > 1 && isOneKind === true) return `${count.toLocaleString('en')} ${inSentence(words.many)}`;
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
  'edit-many': 'changed together',
  import: 'imported',
  accept: 'accepted',
  reject: 'turned down',
  merge: 'merged',
  'merge-file': 'merged from a file',
  'replace-file': 'replaced by a file',
  'open-file': 'opened from a file',
  begin: 'begun or ended',
  shorten: 'shortened',
  split: 'split',
  reveal: 'revealed',
  open: 'opened',
  close: 'closed',
  group: 'grouped',
  ungroup: 'taken apart',
  collapse: 'collapsed or opened',
  tag: 'marked',
};

/** What was done, taken back and done again, in words. */
export const history = {
  done: (label: Label): string => capital(`${what(label)} ${VERBS[label.action] ?? 'changed'}`),
  undone: (label: Label): string => `Taken back: ${what(label)} ${VERBS[label.action] ?? 'changed'}`,
  redone: (label: Label): string => `Done again: ${what(label)} ${VERBS[label.action] ?? 'changed'}`,
};
