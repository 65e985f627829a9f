import type { INITIATIVE_STATUSES, RAG } from '../model/kinds-delivery.ts';
import type { RAID_TYPES } from '../model/kinds-blueprint.ts';
import { plainWord } from './head-table.ts';
import type { ImportRole, ImportTarget } from './roles.ts';

/** Meaning of a word: rows of that type are left out. */
export const LEFT_OUT = 'left-out';
/** Meaning of a word that names a row of sums: the row is an entry of the list like any other. */
export const AN_ENTRY = 'entry';
/** Meaning of an unknown word: the field stays as it is. */
export const NO_MEANING = '';
/** Meaning of an unknown department: it is added. */
export const TO_BE_ADDED = 'add';

type Words<C extends string> = Readonly<Record<C, string>>;

const STATUS: Words<(typeof INITIATIVE_STATUSES)[number]> = {
  proposed:
    'proposed|backlog|to do|todo|open|new|not started|planned|scheduled|draft|idea|selected for development|ready|upcoming|offen|neu|geplant|nicht begonnen|a faire|planifie|por hacer|nuevo|abierto',
  active:
    'active|in progress|doing|started|ongoing|in review|review|testing|in testing|in development|developed|in specification|specified|confirmed|running|working on it|in arbeit|in bearbeitung|laufend|en cours|en curso|en progreso',
  'on-hold':
    'on hold|hold|blocked|waiting|paused|deferred|pending|stalled|stuck|pausiert|wartet|blockiert|zuruckgestellt|en pause|bloque|en espera|bloqueado',
  done: 'done|closed|completed|complete|resolved|finished|delivered|erledigt|abgeschlossen|fertig|geschlossen|termine|fini|hecho|terminado|cerrado|completado',
  cancelled:
    'cancelled|canceled|rejected|won t do|wont do|abandoned|dropped|declined|duplicate|stopped|abgebrochen|verworfen|abgelehnt|annule|cancelado|rechazado',
};

const RAG_WORDS: Words<(typeof RAG)[number]> = {
  green: 'green|g|on track|ok|good|grun|vert|verde',
  amber: 'amber|a|yellow|y|at risk|gelb|orange|jaune|amarillo|ambar',
  red: 'red|r|off track|critical|late|rot|rouge|rojo',
};

const RAID: Words<(typeof RAID_TYPES)[number]> = {
  risk: 'risk|risiko|risque|riesgo',
  assumption: 'assumption|annahme|hypothese|supuesto',
  issue: 'issue|problem|probleme|problema',
  dependency: 'dependency|abhangigkeit|dependance|dependencia',
};

const TARGETS: Words<ImportTarget> = {
  initiative:
    'initiative|epic|project|projekt|projet|proyecto|programme|program|feature|summary task|phase|portfolio|workstream',
  milestone: 'milestone|meilenstein|jalon|hito',
  raidItem: 'risk|assumption|dependency|raid|risiko|risque|riesgo|annahme|abhangigkeit',
  followUp: 'follow up|action|action item|massnahme|accion',
};

const meanings = <C extends string>(words: Words<C>): ReadonlyMap<string, C> =>
  new Map((Object.keys(words) as C[]).flatMap((code) => words[code].split('|').map((word) => [word, code] as const)));

const STATUS_OF = meanings(STATUS);
const RAG_OF = meanings(RAG_WORDS);
const RAID_OF = meanings(RAID);
const TARGET_OF = meanings(TARGETS);

/** What a word of a column means without being told; null when it is not known. */
export function knownMeaning(role: ImportRole, word: string, target: ImportTarget | null): string | null {
  const plain = plainWord(word);
  if (role === 'status') return STATUS_OF.get(plain) ?? null;
  if (role === 'rag') return RAG_OF.get(plain) ?? null;
  if (role !== 'type') return null;
  return (target === 'raidItem' ? RAID_OF : TARGET_OF).get(plain) ?? null;
}

/** The type of a RAID item that a word names; `''` when it names none. */
export function raidTypeOf(word: string): string {
  return RAID_OF.get(plainWord(word)) ?? '';
}

/** Name under which the meaning of a word is kept. */
export function wordKey(role: ImportRole, word: string): string {
  return `${role}:${plainWord(word)}`;
}
