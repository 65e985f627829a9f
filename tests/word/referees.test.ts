import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanText } from '#shared/base/clean-text.ts';
import { engagementId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { reportTexts } from '#shared/documents/report-texts.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { KIND_NAMES } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { hostileEngagement } from '../builders/hostile-engagement.ts';
import { emptyEngagement } from '../unit/documents/filled-engagement.ts';
import { everyDocument } from '../unit/documents/every-document.ts';
import { mainPart, validatorErrors } from '../unit/export/open-package.ts';
import { tinyRasters } from '../unit/export/tiny-rasters.ts';
import { hasLibreOffice, layOut, type LaidPage } from './libreoffice.ts';
import { packageFaults, wideTables } from './package-faults.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
const LAST_QUARTER = quarter('2026-Q3');

interface Written {
  readonly report: Report;
  readonly docx: Uint8Array;
}

// Pages are laid out for the sample alone: it takes a tenth of a second a page, and nothing else here depends on it.
function write(report: Report, hasPageNumbers: boolean): Written {
  return { report, docx: writeReport(report, tinyRasters(report), { hasPageNumbers }) };
}

const builders = {
  'an empty engagement': everyDocument(emptyEngagement()),
  'the sample': everyDocument(sample, LAST_QUARTER),
  'the sample, for inside': everyDocument(sample, LAST_QUARTER, 'internal'),
  'an engagement that nobody should send': everyDocument(hostileEngagement()),
};
const cases = Object.entries(builders).flatMap(([whose, documents]) =>
  Object.entries(documents).map(([name, build]) => ({ whose, name, build })),
);
const keyOf = (whose: string, name: string) => `${whose}: ${name}`;
const written = new Map<string, Written>();
const writtenOf = (whose: string, name: string): Written => {
  const found = written.get(keyOf(whose, name));
  if (found === undefined) throw new Error(`${whose}, ${name} was not written`);
  return found;
};

// LibreOffice takes minutes for hundreds of pages: of long lists the first dozen goes there. The others read them all.
const LONG = 'an engagement that nobody should send';
const dozen = everyDocument(firstOfEach(hostileEngagement(), 12));

function firstOfEach(data: EngagementData, count: number): EngagementData {
  return new EngagementData(KIND_NAMES.flatMap((kind): AnyRecord[] => data.all(kind).slice(0, count) as AnyRecord[]));
}

// It works beside the other readers: a program of its own takes the second core.
let laying: Promise<ReadonlyMap<string, readonly LaidPage[]>>;

beforeAll(() => {
  for (const { whose, name, build } of cases) {
    written.set(keyOf(whose, name), write(build(), whose === 'the sample'));
  }
  if (!hasLibreOffice) return;
  const short = Object.entries(dozen).map(([name, build]) => [keyOf(LONG, name), write(build(), false)] as const);
  laying = layOut(new Map([...written, ...short].map(([key, { docx }]) => [key, docx])));
  // Told to whoever waits for it, and to nobody before.
  laying.catch(() => undefined);
});

// What a reader may set differently without changing a word: spaces, line ends, and what XML cannot hold.
const plain = (text: string) => cleanText(text).replace(/\s+/g, '').normalize('NFC');

describe.each(cases)('$name of $whose', ({ whose, name }) => {
  test('has no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(writtenOf(whose, name).docx)).toEqual([]);
  });

  test('is well-formed, and everything in it that refers to something leads there', () => {
    expect(packageFaults(writtenOf(whose, name).docx)).toEqual([]);
  });

  test('has no table that is wider than its page', () => {
    expect(wideTables(writtenOf(whose, name).docx)).toEqual([]);
  });

  test('says what the record says, in its order, to a reader that is not ours', async () => {
    const { report, docx } = writtenOf(whose, name);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    const text = plain(value);
    const missing: string[] = [];
    let from = 0;
    for (const { text: wanted } of bodyTexts(report)) {
      const at = text.indexOf(plain(wanted), from);
      if (at === -1) missing.push(wanted.slice(0, 80));
      else from = at;
    }
    expect(missing).toEqual([]);
  });
});

// A footnote stands at the end of what a reader reads, and a cross reference prints a number in the place of its words.
function bodyTexts(report: Report) {
  const runs = JSON.stringify(report.sections);
  return runs.includes('"footnote"') || runs.includes('"crossReference"')
    ? reportTexts(report).filter(({ tag }) => tag !== null)
    : reportTexts(report);
}

describe.runIf(hasLibreOffice)('laid out by LibreOffice', () => {
  let pages: ReadonlyMap<string, readonly LaidPage[]>;
  beforeAll(async () => {
    pages = await laying;
  });

  test.each(cases)('$name of $whose opens, and no word runs off its page', ({ whose, name }) => {
    const laid = pages.get(keyOf(whose, name)) ?? [];
    expect(laid.length).toBeGreaterThan(0);
    const off = laid.flatMap(({ width, height, words }, index) =>
      words
        .filter((word) => word.left < 0 || word.right > width || word.bottom > height)
        .map((word) => `page ${index + 1}: ${word.text}`),
    );
    expect(off).toEqual([]);
  });

  test.each(Object.keys(builders['the sample']))('%s of the sample has the pages that its contents tell', (name) => {
    const { docx, report } = writtenOf('the sample', name);
    const laid = pages.get(keyOf('the sample', name)) ?? [];
    const entries = [...mainPart(docx).matchAll(/PAGEREF _Toc\d+ .*?<w:t xml:space="preserve">(\d+)<\/w:t>/g)];
    const told = entries.map((match) => Number(match[1]));
    const headings = report.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.type === 'heading' && block.level < 3 ? [plain(block.text)] : []));
    const textOfPage = laid.map(({ words }) => plain(words.map((word) => word.text).join('')));
    const wrong = told.flatMap((page, index) =>
      textOfPage[page - 1]?.includes(headings[index] ?? '') === true
        ? []
        : [`${headings[index]} is not on page ${page}`],
    );
    expect(wrong).toEqual([]);
    expect(told).toHaveLength(report.cover === null ? 0 : headings.length);
  });
});
