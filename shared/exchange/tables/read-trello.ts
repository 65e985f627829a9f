import { checkJsonShape } from '../../base/json-guard.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { CELL_MAX, ROWS_MAX, type SourceCell, type SourceFile } from '../../domain/importing/source-table.ts';
import { decodeText } from './decode-text.ts';

/** Why a file is not read as a board: `source-json` is no JSON, or JSON of another kind; `source-empty` has no open cards. */
export type TrelloFailure = Failure<'source-json' | 'source-empty' | 'rows-many'>;

/** Headings of the list that a board becomes: those of Trello's own CSV export. */
export const TRELLO_HEADINGS = [
  'Card ID',
  'Card Name',
  'List Name',
  'Card Description',
  'Labels',
  'Members',
  'Start Date',
  'Due Date',
  'Completed On',
  'Board Name',
] as const;

type Json = Readonly<Record<string, unknown>>;

/** Reads the cards of a board that Trello exported as JSON, without templates, archived cards and those of archived lists. */
export function readTrello(bytes: Uint8Array): Result<SourceFile, TrelloFailure> {
  const { text: json } = decodeText(bytes);
  // Deep nesting, keys that change prototypes or stand twice, infinite numbers: Trello writes none of them.
  if (!checkJsonShape(json).ok) return fail('source-json');
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return fail('source-json');
  }
  if (!isObject(root) || !Array.isArray(root['cards']) || !Array.isArray(root['lists'])) return fail('source-json');
  const lists = namesOf(root['lists'], (list) => (list['closed'] === true ? null : text(list['name'])));
  const members = namesOf(root['members'], (member) => text(member['fullName']) || text(member['username']));
  const board = text(root['name']);
  const rows = root['cards']
    .filter(isObject)
    .filter((card) => card['closed'] !== true && card['isTemplate'] !== true && lists.has(text(card['idList'])))
    .map((card) => rowOf(card, lists, members, board));
  if (rows.length === 0) return fail('source-empty');
  if (rows.length > ROWS_MAX) return fail('rows-many', { found: rows.length, max: ROWS_MAX });
  return ok({ format: 'trello', tables: [{ name: board, rows: [[...TRELLO_HEADINGS], ...rows], headerRow: 0 }] });
}

function rowOf(
  card: Json,
  lists: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, string>,
  board: string,
): SourceCell[] {
  const due = day(card['due']);
  const labels = array(card['labels']).filter(isObject);
  return [
    text(card['shortLink']) || text(card['id']),
    text(card['name']),
    lists.get(text(card['idList'])) ?? '',
    text(card['desc']),
    labels.map((label) => text(label['name']) || text(label['color'])).join('; '),
    array(card['idMembers'])
      .flatMap((id) => members.get(text(id)) ?? [])
      .join('; '),
    day(card['start']),
    due,
    // Trello says that a card is done, not when; its date is the one that it was due on.
    card['dueComplete'] === true ? due : '',
    board,
  ];
}

function namesOf(list: unknown, nameOf: (one: Json) => string | null): Map<string, string> {
  const names = new Map<string, string>();
  for (const one of array(list).filter(isObject)) {
    const name = nameOf(one);
    if (name !== null) names.set(text(one['id']), name);
  }
  return names;
}

const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, CELL_MAX) : '');
const day = (value: unknown): string => /^\d{4}-\d\d-\d\d/.exec(text(value))?.[0] ?? '';

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
