import { isQuarter, type Quarter } from '#shared/base/quarter.ts';
import { ok, type Result } from '#shared/base/result.ts';

/** The documents that can be exported. */
export const DOCUMENTS = ['blueprint', 'needs-analysis', 'quarterly-review', 'workshop-record'] as const;
/** One of them. */
export type DocumentName = (typeof DOCUMENTS)[number];

/** What the command line asks for. */
export interface ExportOptions {
  /** Where the engagement comes from. */
  readonly source: { readonly type: 'sample' } | { readonly type: 'file'; readonly path: string };
  readonly document: DocumentName;
  /** Only for a review; null takes the newest quarter that has one. */
  readonly quarter: Quarter | null;
  /** Only for a workshop record: the reference of the workshop, `W1`; null takes the newest. */
  readonly workshop: string | null;
  readonly out: string;
}

/** How the command is used; printed with `--help`. */
export const USAGE =
  'npm run export -- (--sample | FILE.engagement) --document=blueprint|needs-analysis|quarterly-review|workshop-record [--quarter=2027-Q1] [--workshop=W1] --out=FILE.docx';

type Refusal = { readonly ok: false; readonly error: string };
const refuse = (sentence: string): Refusal => ({ ok: false, error: sentence });

const NAMES = ['document', 'quarter', 'workshop', 'out'] as const;
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
  const { quarter, workshop, out } = values;
  const document = DOCUMENTS.find((name) => name === values.document);
  if (document === undefined) {
    const found =
      values.document === undefined ? 'The option --document is missing' : `There is no document “${values.document}”`;
    return refuse(`${found}; write ${DOCUMENTS.map((name) => `--document=${name}`).join(' or ')}.`);
  }
  if (quarter !== undefined && document !== 'quarterly-review')
    return refuse('The option --quarter belongs to the quarterly review only.');
  if (workshop !== undefined && document !== 'workshop-record')
    return refuse('The option --workshop belongs to the workshop record only.');
  if (quarter !== undefined && !isQuarter(quarter))
    return refuse(`“${quarter}” is not a quarter; write it like 2027-Q1.`);
  if (out === undefined) return refuse('The option --out is missing; write --out=FILE.docx.');
  if (!out.toLowerCase().endsWith('.docx'))
    return refuse(`“${out}” does not end in .docx; the export writes Word files.`);
  const source = path === undefined ? ({ type: 'sample' } as const) : ({ type: 'file', path } as const);
  return ok({
    source,
    document,
    quarter: quarter === undefined ? null : (quarter as Quarter),
    workshop: workshop ?? null,
    out,
  });
}
