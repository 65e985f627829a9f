import type { Report } from '#shared/documents/report-model.ts';
import type { ListName } from './context.ts';
import { NAMESPACES, XML_HEAD, xmlAttribute } from './xml.ts';

/** Abstract lists of the house in their order in the file; the last one is copied for each numbered list. */
const LISTS = ['chapter', 'appendix', 'bullet', 'cellBullet', 'number'] as const;

/** Where our lists stand beside those of a user's template. */
export interface ListNumbers {
  /** Number of our first abstract list. */
  readonly firstAbstract: number;
  /** Number of our first list. */
  readonly firstList: number;
  /** The headings are of a size that we do not know: a space follows their number, not a column of ours. */
  readonly hasForeignHeadings: boolean;
}

/** Without a template: Word counts lists from 1 and abstract lists from 0. */
export const HOUSE_LISTS: ListNumbers = { firstAbstract: 0, firstList: 1, hasForeignHeadings: false };

/** Number of a list in the file. */
export function listNumber(name: ListName, { firstList }: ListNumbers): number {
  return firstList + LISTS.indexOf(name);
}

/** Number of the numbered list with a running count from 1. */
export function numberedListNumber(count: number, { firstList }: ListNumbers): number {
  return firstList + LISTS.length - 2 + count;
}

function level(
  index: number,
  format: string,
  text: string,
  more: { indent?: readonly [number, number]; suffix?: string },
) {
  const indent =
    more.indent === undefined ? '' : `<w:pPr><w:ind w:left="${more.indent[0]}" w:hanging="${more.indent[1]}"/></w:pPr>`;
  const suffix = more.suffix === undefined ? '' : `<w:suff w:val="${more.suffix}"/>`;
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${suffix}` +
    `<w:lvlText w:val="${xmlAttribute(text)}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`
  );
}

const HEAD_INDENT = { indent: [680, 680] } as const;

function levelsOf(name: (typeof LISTS)[number], report: Report, numbers: ListNumbers): string {
  const head = numbers.hasForeignHeadings ? { suffix: 'space' } : HEAD_INDENT;
  switch (name) {
    case 'chapter':
      return ['%1', '%1.%2', '%1.%2.%3'].map((text, at) => level(at, 'decimal', text, head)).join('');
    case 'appendix': {
      // Word reads a percent sign in a level's text as a counter.
      const word = report.words.appendix.replaceAll('%', '');
      const lower = ['%1.%2', '%1.%2.%3'].map((text, at) => level(at + 1, 'decimal', text, head));
      return level(0, 'upperLetter', `${word} %1:`, { suffix: 'space' }) + lower.join('');
    }
    case 'bullet':
      return level(0, 'bullet', '•', { indent: [340, 255] });
    case 'cellBullet':
      return level(0, 'bullet', '•', { indent: [200, 200] });
    case 'number':
      return level(0, 'decimal', '%1.', { indent: [397, 397] });
  }
}

/** Our lists as XML: the abstract ones, and the lists that paragraphs name; `numbered` is how many numbered lists there are. */
export function listsXml(report: Report, numbers: ListNumbers, numbered: number): { abstract: string; lists: string } {
  const abstractOf = (index: number) => numbers.firstAbstract + index;
  const abstract = LISTS.map((name, index) => {
    const kind = name === 'chapter' || name === 'appendix' ? 'multilevel' : 'singleLevel';
    return (
      `<w:abstractNum w:abstractNumId="${abstractOf(index)}"><w:multiLevelType w:val="${kind}"/>` +
      `${levelsOf(name, report, numbers)}</w:abstractNum>`
    );
  });
  const fixed = LISTS.slice(0, -1).map(
    (_, index) =>
      `<w:num w:numId="${numbers.firstList + index}"><w:abstractNumId w:val="${abstractOf(index)}"/></w:num>`,
  );
  const counted = Array.from(
    { length: numbered },
    (_, index) =>
      `<w:num w:numId="${numberedListNumber(index + 1, numbers)}"><w:abstractNumId w:val="${abstractOf(LISTS.length - 1)}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return { abstract: abstract.join(''), lists: [...fixed, ...counted].join('') };
}

/** The part `numbering.xml` of the house, and of a template that has none. */
export function numberingPart(report: Report, numbered: number, numbers = HOUSE_LISTS): string {
  const { abstract, lists } = listsXml(report, numbers, numbered);
  return `${XML_HEAD}<w:numbering ${NAMESPACES}>${abstract}${lists}</w:numbering>`;
}
