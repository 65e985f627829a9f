import { plainWord } from './head-table.ts';
import { IMPORT_ROLES, type ImportRole } from './roles.ts';
import type { SourceFormat } from './source-table.ts';

/** Lists whose columns are known by themselves. */
export const IMPORT_SHAPES = ['jira', 'asana', 'trello', 'planner', 'openproject', 'ms-project', 'other'] as const;

/** What kind of list it is. */
export type ImportShape = (typeof IMPORT_SHAPES)[number];

interface ShapeRule {
  /** All of these are among the headings. */
  readonly signs: readonly string[];
  readonly roles: Partial<Readonly<Record<ImportRole, readonly string[]>>>;
}

// As the programs' own exports name their columns, in English; other languages are found by the general words below.
const RULES: Partial<Readonly<Record<ImportShape, ShapeRule>>> = {
  jira: {
    signs: ['issue key', 'summary'],
    roles: {
      key: ['issue key'],
      title: ['summary'],
      type: ['issue type'],
      parent: ['parent key', 'custom field epic link', 'epic link', 'parent'],
      department: ['component s', 'components', 'department', 'custom field department'],
      owner: ['assignee'],
      status: ['status'],
      start: ['start date', 'custom field start date', 'planned start'],
      baseline: ['custom field baseline end date', 'baseline'],
      finish: ['due date', 'custom field target end', 'planned end'],
      done: ['resolved', 'resolution date'],
    },
  },
  asana: {
    signs: ['task id', 'name', 'created at'],
    roles: {
      key: ['task id'],
      title: ['name'],
      owner: ['assignee'],
      status: ['status', 'section column'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed at'],
    },
  },
  planner: {
    signs: ['task name', 'bucket name'],
    roles: {
      key: ['task id'],
      title: ['task name'],
      department: ['department'],
      owner: ['assigned to'],
      status: ['progress'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed date'],
    },
  },
  trello: {
    signs: ['card name', 'list name'],
    roles: {
      key: ['card id', 'card url'],
      title: ['card name'],
      owner: ['members'],
      status: ['list name'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed on'],
    },
  },
  openproject: {
    signs: ['subject', 'type', 'status'],
    roles: {
      key: ['id', '#'],
      title: ['subject'],
      type: ['type'],
      parent: ['parent'],
      owner: ['assignee', 'responsible', 'accountable'],
      status: ['status'],
      start: ['start date'],
      finish: ['finish date', 'due date'],
      percent: ['% complete', 'progress %', 'percentage done'],
    },
  },
  'ms-project': {
    signs: [],
    roles: {
      key: ['uid'],
      title: ['name'],
      type: ['type'],
      parent: ['parent uid'],
      owner: ['resources'],
      start: ['start'],
      baseline: ['baseline finish'],
      finish: ['finish'],
      done: ['actual finish'],
      percent: ['% complete'],
      budget: ['budget'],
      spent: ['spent'],
      forecastCost: ['forecast cost'],
    },
  },
};

// Words of lists that nobody knows, in the languages of the documents, the surest first.
const WORDS: Readonly<Record<ImportRole, readonly string[]>> = {
  key: [
    'external key',
    'issue key',
    'key',
    'id',
    'ref',
    'reference',
    'number',
    'no',
    'nr',
    'nummer',
    'project id',
    'uid',
    '#',
  ],
  title: [
    'title',
    'name',
    'initiative',
    'project',
    'project name',
    'summary',
    'subject',
    'task name',
    'task',
    'milestone',
    'item',
    'risk',
    'action',
    'titel',
    'bezeichnung',
    'projekt',
    'vorhaben',
    'aufgabe',
    'titre',
    'nom',
    'projet',
    'tache',
    'titulo',
    'nombre',
    'proyecto',
    'tarea',
    'description',
  ],
  type: ['type', 'issue type', 'kind', 'category', 'art', 'typ', 'categorie', 'tipo'],
  parent: ['parent', 'parent project', 'programme', 'epic', 'ubergeordnet'],
  department: [
    'department',
    'dept',
    'business unit',
    'unit',
    'division',
    'abteilung',
    'bereich',
    'departement',
    'service',
    'departamento',
    'area',
    'team',
  ],
  owner: [
    'owner',
    'project owner',
    'assignee',
    'assigned to',
    'responsible',
    'lead',
    'project manager',
    'manager',
    'pm',
    'verantwortlich',
    'projektleiter',
    'projektleitung',
    'zustandig',
    'responsable',
    'chef de projet',
    'encargado',
  ],
  status: ['status', 'state', 'stage', 'phase', 'progress', 'stand', 'zustand', 'statut', 'etat', 'estado'],
  rag: ['rag', 'rag status', 'stated rag', 'health', 'traffic light', 'ampel', 'ampelstatus', 'meteo', 'semaforo'],
  ragReason: ['rag reason', 'reason', 'comment', 'rag comment', 'begrundung', 'kommentar', 'commentaire', 'comentario'],
  start: [
    'start',
    'start date',
    'planned start',
    'begin',
    'raised on',
    'raised',
    'beginn',
    'startdatum',
    'debut',
    'date de debut',
    'inicio',
  ],
  baseline: [
    'baseline finish',
    'baseline',
    'baseline end',
    'planned finish',
    'original finish',
    'plan ende',
    'basisplan ende',
  ],
  finish: [
    'finish',
    'forecast finish',
    'due',
    'due date',
    'due on',
    'end',
    'end date',
    'finish date',
    'target date',
    'deadline',
    'forecast',
    'planned end',
    'ende',
    'fallig',
    'falligkeit',
    'enddatum',
    'fin',
    'date de fin',
    'echeance',
    'fecha fin',
    'vencimiento',
  ],
  done: [
    'done on',
    'completed at',
    'completed on',
    'completed date',
    'closed on',
    'closed',
    'resolved',
    'reached on',
    'actual finish',
    'erledigt am',
  ],
  percent: [
    '% complete',
    'percent complete',
    'complete',
    'progress %',
    '%',
    'done %',
    '% done',
    'fortschritt',
    'avancement',
    'avance',
  ],
  budget: ['budget', 'approved budget', 'planned cost', 'presupuesto'],
  spent: ['spent', 'actual cost', 'actuals', 'spend', 'cost to date', 'ist kosten', 'ausgaben', 'depense', 'gastado'],
  forecastCost: ['forecast cost', 'estimate at completion', 'eac', 'cost forecast', 'prognose kosten'],
  probability: ['probability', 'likelihood', 'wahrscheinlichkeit', 'probabilite', 'probabilidad'],
  impact: ['impact', 'severity', 'auswirkung', 'impacto'],
  response: ['response', 'mitigation', 'mitigation plan', 'action plan', 'massnahme', 'reponse', 'respuesta'],
};

const KNOWN = new Set([
  ...Object.values(WORDS).flat(),
  ...Object.values(RULES).flatMap((rule) => Object.values(rule.roles).flat()),
]);

/** Whether a word is one that lists use as a heading. */
export function isKnownHeading(heading: string): boolean {
  return KNOWN.has(plainWord(heading));
}

/** What kind of list it is, by its format and headings; `other` when none is recognised. */
export function recogniseShape(format: SourceFormat, headings: readonly string[]): ImportShape {
  if (format === 'ms-project' || format === 'trello') return format;
  const words = new Set(headings.map(plainWord));
  const found = IMPORT_SHAPES.find((shape) => {
    const signs = RULES[shape]?.signs ?? [];
    return signs.length > 0 && signs.every((sign) => words.has(sign));
  });
  return found ?? 'other';
}

/** The column of each role, by index, as far as the headings tell. No column has two roles, no role two columns. */
export function guessColumns(shape: ImportShape, headings: readonly string[]): Partial<Record<ImportRole, number>> {
  const words = headings.map(plainWord);
  const taken = new Set<number>();
  const columns: Partial<Record<ImportRole, number>> = {};
  const take = (role: ImportRole, names: readonly string[]): void => {
    if (columns[role] !== undefined) return;
    for (const name of names) {
      const index = words.findIndex((word, at) => word === name && !taken.has(at));
      if (index < 0) continue;
      columns[role] = index;
      taken.add(index);
      return;
    }
  };
  const known = RULES[shape]?.roles ?? {};
  for (const role of IMPORT_ROLES) take(role, known[role] ?? []);
  // What a known list names by other words is still found; the order of roles settles who gets a shared word.
  for (const role of IMPORT_ROLES) take(role, WORDS[role]);
  return columns;
}
