import { isQuarter, type Quarter } from '#shared/base/quarter.ts';
import { ok, type Result } from '#shared/base/result.ts';

/** What the command line asks for. */
export interface ExportOptions {
  /** Where the engagement comes from. */
  readonly source: { readonly type: 'sample' } | { readonly type: 'file'; readonly path: string };
  readonly document: 'blueprint' | 'quarterly-review';
  /** Only for a review; null takes the newest quarter that has one. */
  readonly quarter: Quarter | null;
  readonly out: string;
}

/** How the command is used; printed with `--help`. */
export const USAGE =
  'npm run export -- (--sample | FILE.engagement) --document=blueprint|quarterly-review [--quarter=2027-Q1] --out=FILE.docx';

type Refusal = { readonly ok: false; readonly error: string };
const refuse = (sentence: string): Refusal => ({ ok: false, error: sentence });

const NAMES = ['document', 'quarter', 'out'] as const;
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
  const { document, quarter, out } = values;
  if (document !== 'blueprint' && document !== 'quarterly-review') {
    const found = document === undefined ? 'The option --document is missing' : `There is no document “${document}”`;
    return refuse(`${found}; write --document=blueprint or --document=quarterly-review.`);
  }
  if (quarter !== undefined && document === 'blueprint')
    return refuse('The option --quarter belongs to the quarterly review only.');
  if (quarter !== undefined && !isQuarter(quarter))
    return refuse(`“${quarter}” is not a quarter; write it like 2027-Q1.`);
  if (out === undefined) return refuse('The option --out is missing; write --out=FILE.docx.');
  if (!out.toLowerCase().endsWith('.docx'))
    return refuse(`“${out}” does not end in .docx; the export writes Word files.`);
  const source = path === undefined ? ({ type: 'sample' } as const) : ({ type: 'file', path } as const);
  return ok({ source, document, quarter: quarter === undefined ? null : (quarter as Quarter), out });
}
