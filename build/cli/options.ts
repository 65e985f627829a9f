import { isQuarter, type Quarter } from '#shared/base/quarter.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Edition } from '#shared/documents/report-model.ts';
import { DOCUMENT_LANGUAGES } from '#shared/messages/document-languages.ts';

/** The documents that can be exported. */
export const DOCUMENTS = [
  'blueprint',
  'needs-analysis',
  'quarterly-review',
  'workshop-record',
  'status-report',
  'check-in',
  'resource',
  'ballots',
  'scoring-sheets',
] as const;
/** One of them. */
export type DocumentName = (typeof DOCUMENTS)[number];

/** What the command line asks for. */
export interface ExportOptions {
  /** Where the engagement comes from. */
  readonly source: { readonly type: 'sample' } | { readonly type: 'file'; readonly path: string };
  readonly document: DocumentName;
  /** Only for a review; null takes the newest quarter that has one. */
  readonly quarter: Quarter | null;
  /** Only for what belongs to a workshop: the reference of the workshop, `W1`; null takes the newest. */
  readonly workshop: string | null;
  /** Only for ballots and scoring sheets: place of the activity in the agenda, from 1; null takes the first that fits. */
  readonly activity: number | null;
  /** Only for a blueprint: number of an agreed version, `1.0`, instead of the records as they stand. */
  readonly version: string | null;
  /** Only for a blueprint: number of the version to show the changes against. */
  readonly against: string | null;
  /** Code of a language on offer; null takes the engagement's own. */
  readonly language: string | null;
  /** Only for a check-in: the department's name or the day on which it was held; null takes the newest. */
  readonly checkin: string | null;
  /** Only for a resource: its key in the library, `raci`. */
  readonly resource: string | null;
  readonly edition: Edition;
  /** A Word file whose styles, page, header and footer are used; null takes the engagement's own template, if it has one. */
  readonly template: string | null;
  readonly out: string;
}

/** How the command is used; printed with `--help`. */
export const USAGE =
  'npm run export -- (--sample | FILE.engagement) --document=blueprint|needs-analysis|quarterly-review|workshop-record|status-report|check-in|resource|ballots|scoring-sheets [--quarter=2027-Q1] [--workshop=W1] [--activity=3] [--checkin=DEPARTMENT|DATE] [--resource=KEY] [--version=1.0] [--against=1.0] [--language=de] [--edition=internal] [--template=FILE.dotx] --out=FILE.docx';

type Refusal = { readonly ok: false; readonly error: string };
const refuse = (sentence: string): Refusal => ({ ok: false, error: sentence });

const NAMES = [
  'document',
  'quarter',
  'workshop',
  'activity',
  'checkin',
  'resource',
  'version',
  'against',
  'language',
  'edition',
  'template',
  'out',
] as const;
type Name = (typeof NAMES)[number];
const isName = (name: string): name is Name => (NAMES as readonly string[]).includes(name);

interface Read {
  readonly files: readonly string[];
  readonly sample: boolean;
  readonly values: Partial<Record<Name, string>>;
}

function read(args: readonly string[]): Result<Read, string> {
  const files: string[] = [];
  const values: Partial<Record<Name, string>> = {};
  let sample = false;
  for (const arg of args) {
    const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (arg === '--sample') sample = true;
    else if (isName(name)) {
      if (value === undefined || value === '') return refuse(`The option --${name} needs a value: --${name}=….`);
      if (values[name] !== undefined) return refuse(`The option --${name} was given twice.`);
      values[name] = value;
    } else if (arg.startsWith('-')) return refuse(`Unknown option ${arg}. Use: ${USAGE}`);
    else files.push(arg);
  }
  return ok({ files, sample, values });
}

const LANGUAGES = DOCUMENT_LANGUAGES.map(({ code }) => code);
const HANDOUTS: readonly DocumentName[] = ['ballots', 'scoring-sheets'];

// Why an option does not fit the document or is none; null when all do.
function misplacedOption(
  document: DocumentName,
  { quarter, workshop, activity, checkin, resource, version, against, language, edition }: Read['values'],
): string | null {
  if (quarter !== undefined && document !== 'quarterly-review')
    return 'The option --quarter belongs to the quarterly review only.';
  if (workshop !== undefined && document !== 'workshop-record' && !HANDOUTS.includes(document))
    return 'The option --workshop belongs to the workshop record, ballots and scoring sheets only.';
  if (activity !== undefined && !HANDOUTS.includes(document))
    return 'The option --activity belongs to ballots and scoring sheets only.';
  if (checkin !== undefined && document !== 'check-in') return 'The option --checkin belongs to the check-in only.';
  if (resource !== undefined && document !== 'resource') return 'The option --resource belongs to a resource only.';
  if ((version ?? against) !== undefined && document !== 'blueprint')
    return 'The options --version and --against belong to the blueprint only.';
  if (resource === undefined && document === 'resource')
    return 'Say which resource: --resource=KEY, like --resource=raci.';
  if (edition !== undefined && edition !== 'client' && edition !== 'internal')
    return `There is no edition “${edition}”; write --edition=client or --edition=internal.`;
  if (edition === 'internal' && HANDOUTS.includes(document))
    return 'Ballots and scoring sheets are for the room and have no internal edition.';
  if (quarter !== undefined && !isQuarter(quarter)) return `“${quarter}” is not a quarter; write it like 2027-Q1.`;
  if (activity !== undefined && !/^[1-9]\d{0,3}$/.test(activity))
    return `“${activity}” is not a place in the agenda; write a number from 1 on, like --activity=3.`;
  if (language !== undefined && !LANGUAGES.includes(language))
    return `There are no documents in “${language}”; write ${LANGUAGES.map((code) => `--language=${code}`).join(' or ')}.`;
  return null;
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
const internalName = (path: string): string => path.replace(/\.docx$/i, '-internal$&');

/** Reads the arguments; a wrong one gives one sentence that says what to write instead. */
export function parseOptions(args: readonly string[]): Result<ExportOptions, string> {
  const given = read(args);
  if (!given.ok) return given;
  const { files, sample, values } = given.value;
  const [path, second] = files;
  if (second !== undefined)
    return refuse(`Only one engagement file can be exported at a time; “${second}” is a second one.`);
  if (sample && path !== undefined) return refuse(`Give either --sample or a file, not both.`);
  if (!sample && path === undefined) return refuse(`Say what to export: --sample or a file. Use: ${USAGE}`);
  const document = DOCUMENTS.find((name) => name === values.document);
  if (document === undefined) {
    const found =
      values.document === undefined ? 'The option --document is missing' : `There is no document “${values.document}”`;
    return refuse(`${found}; write ${DOCUMENTS.map((name) => `--document=${name}`).join(' or ')}.`);
  }
  const misplaced = misplacedOption(document, values);
  if (misplaced !== null) return refuse(misplaced);
  const { out } = values;
  if (out === undefined) return refuse('The option --out is missing; write --out=FILE.docx.');
  if (!out.toLowerCase().endsWith('.docx'))
    return refuse(`“${out}” does not end in .docx; the export writes Word files.`);
  const edition = values.edition === 'internal' ? 'internal' : 'client';
  if (edition === 'internal' && !/internal/i.test(nameOf(out)))
    return refuse(`The file of an internal edition says so in its name; write --out=${internalName(out)}.`);
  const source = path === undefined ? ({ type: 'sample' } as const) : ({ type: 'file', path } as const);
  return ok({
    source,
    document,
    quarter: values.quarter === undefined ? null : (values.quarter as Quarter),
    workshop: values.workshop ?? null,
    activity: values.activity === undefined ? null : Number(values.activity),
    language: values.language ?? null,
    version: values.version ?? null,
    against: values.against ?? null,
    checkin: values.checkin ?? null,
    resource: values.resource ?? null,
    edition,
    template: values.template ?? null,
    out,
  });
}
