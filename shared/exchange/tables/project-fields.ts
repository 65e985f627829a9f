import { CELL_MAX, type SourceCell } from '../../domain/importing/source-table.ts';

/** Texts of the elements inside one element, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** What a project says of its own fields: what they are called, and the lists that their values come from. */
export interface FieldDefinitions {
  /** `ExtendedAttribute` of the project, each with its `ValueList`. */
  readonly attributes: readonly WithValues[];
  /** `OutlineCode` of the project, each with its `Values`. */
  readonly codes: readonly WithValues[];
  readonly project: Fields;
}

/** The definition of a field or of a lookup table, with the values that it lists. */
export interface WithValues {
  readonly fields: Fields;
  readonly values: readonly Fields[];
}

/** A field of the project's own: what it is called, and how its value in a task reads. */
export interface OwnField {
  readonly id: string;
  readonly heading: string;
  read(value: Fields): SourceCell;
}

/** Most levels of a list that are read, and most of the text of one entry, in UTF-16 code units. */
const DEPTH_MAX = 10;
const ENTRY_MAX = 255;

type FieldType = 'cost' | 'number' | 'flag' | 'other';

// Source: Microsoft, "CFType Element".
const TYPES: Readonly<Record<string, FieldType>> = { '0': 'cost', '4': 'flag', '5': 'number' };
// Fields without that element are told by their names, `Cost1` or `Enterprise Cost1`, as Project writes them in its languages.
const TYPE_NAMES: readonly (readonly [RegExp, FieldType])[] = [
  [/^(?:.+ )?(?:cost|kosten|coût|costo|coste)\d+$/i, 'cost'],
  [/^(?:.+ )?(?:number|zahl|nombre|número)\d+$/i, 'number'],
  [/^(?:.+ )?(?:flag|attribut|indicateur|marca)\d+$/i, 'flag'],
];

/**
 * The project's own fields that have a value in some task, in the order of their definitions; one that is not defined is called by its
 * number. A task that names an entry of a list only by its GUID or its number has the text of that entry, if the file has the list.
 * Source: Microsoft, "ExtendedAttribute Element", "OutlineCode Element".
 */
export function ownFields(
  { attributes, codes, project }: FieldDefinitions,
  used: ReadonlySet<string>,
): readonly OwnField[] {
  const tables = new Map(codes.map((code) => [guid(code.fields['Guid']), code]));
  const tablesOfFields = new Map(codes.map((code) => [code.fields['FieldID'] ?? '', code]));
  const fields = new Map<string, OwnField>();
  const entriesIn = lists();
  for (const definition of [...attributes, ...codes]) {
    const own = definition.fields;
    const id = own['FieldID'] ?? '';
    if (!used.has(id) || fields.has(id)) continue;
    const listed = tables.get(guid(own['Ltuid'])) ?? tablesOfFields.get(id) ?? definition;
    const entryOf = entriesIn(definition.values.length > 0 ? definition : listed);
    const heading = own['Alias'] || own['FieldName'] || nameless(id);
    fields.set(id, { id, heading, read: (value) => readValue(value, entryOf, typeOf(own), project) });
  }
  for (const id of used) {
    if (fields.has(id)) continue;
    fields.set(id, { id, heading: nameless(id), read: (value) => readValue(value, () => '', 'other', project) });
  }
  return [...fields.values()];
}

const nameless = (id: string): string => `Field ${id}`;
const guid = (text: string | undefined): string => (text ?? '').toUpperCase().replace(/[{}]/g, '');

function typeOf({ CFType = '', FieldName = '' }: Fields): FieldType {
  return TYPES[CFType] ?? TYPE_NAMES.find(([name]) => name.test(FieldName))?.[1] ?? 'other';
}

/** The text of the entry that a value names by its GUID or its number; `''` for none. */
type EntryOf = (value: Fields) => string;

// A list is looked into only when a task needs it, and once for all fields that share it.
function lists(): (list: WithValues) => EntryOf {
  const known = new Map<WithValues, ReadonlyMap<string, string>>();
  return (list) => (value) => {
    const entries = known.get(list) ?? entriesOf(list.values);
    known.set(list, entries);
    return entries.get(guid(value['ValueGUID'])) ?? entries.get(value['ValueID'] ?? '') ?? '';
  };
}

// An entry below others is called by all of them, as Project shows it.
function entriesOf(values: readonly Fields[]): ReadonlyMap<string, string> {
  const byNumber = new Map(values.map((value) => [numberOf(value), value]));
  const entries = new Map<string, string>();
  for (const value of values) {
    const path = [partOf(value)];
    let above = byNumber.get(value['ParentValueID'] ?? '');
    // A list that goes in a circle ends somewhere.
    for (let depth = 0; above !== undefined && depth < DEPTH_MAX; depth += 1) {
      path.unshift(partOf(above));
      above = byNumber.get(above['ParentValueID'] ?? '');
    }
    const text = path.filter((part) => part !== '').join('.');
    for (const name of [guid(value['FieldGUID']), numberOf(value)]) if (name !== '') entries.set(name, text);
  }
  return entries;
}

const partOf = (value: Fields): string => (value['Value'] ?? '').slice(0, ENTRY_MAX);
const numberOf = (value: Fields): string => value['ValueID'] ?? value['ID'] ?? '';

function readValue(value: Fields, entryOf: EntryOf, type: FieldType, project: Fields): SourceCell {
  const text = (value['Value'] || entryOf(value)).slice(0, CELL_MAX);
  const on = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d/.exec(text)?.[1];
  if (on !== undefined) return on;
  if (/^P(?:\d+D)?T\d/.test(text)) return durationText(text, value['DurationFormat'] ?? '', project);
  if (type === 'flag' && /^[01]$/.test(text)) return text === '1';
  const number = text.trim() === '' ? NaN : Number(text);
  if (type === 'other' || !Number.isFinite(number)) return text;
  return type === 'cost' ? number / 100 : number;
}

// Working time, whatever its unit: an elapsed day has 24 hours. Source: Microsoft, "DurationFormat Element".
const UNITS: Readonly<Record<string, readonly [unit: string, minutes: (project: Fields) => number]>> = {
  '3': ['min', () => 1],
  '4': ['min', () => 1],
  '5': ['h', () => 60],
  '6': ['h', () => 60],
  '7': ['d', (project) => setting(project, 'MinutesPerDay', 480)],
  '8': ['d', () => 1440],
  '9': ['w', (project) => setting(project, 'MinutesPerWeek', 2400)],
  '10': ['w', () => 10_080],
  '11': ['mo', (project) => setting(project, 'DaysPerMonth', 20) * setting(project, 'MinutesPerDay', 480)],
  '12': ['mo', () => 43_200],
};

function setting(project: Fields, name: string, usual: number): number {
  const value = Number(project[name] ?? NaN);
  return Number.isFinite(value) && value > 0 ? value : usual;
}

// `PT80H0M0S` shown in days of eight hours is `10 d`. Estimated durations have the same numbers, 32 higher.
function durationText(text: string, format: string, project: Fields): string {
  const parts = /^P(?:(\d+)D)?T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text);
  if (parts === null) return text;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  const total = Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const known = UNITS[format] ?? UNITS[String(Number(format) - 32)] ?? UNITS['7'];
  if (known === undefined || !Number.isFinite(total)) return text;
  const [unit, perUnit] = known;
  return `${Math.round((total / perUnit(project)) * 100) / 100} ${unit}`;
}
