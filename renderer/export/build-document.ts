import {
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { cleanText } from '#shared/base/clean-text.ts';
import type { Report, ReportCover, ReportSection } from '#shared/documents/report-model.ts';
import { houseNumbering, houseStyles, FONT, INK, PAGE, textWidth, wordColour } from './house-style.ts';
import { runsOf } from './write-inline.ts';
import { writeBlock, type Rasters } from './write-blocks.ts';
import { writeCover } from './write-cover.ts';
import { writeHandout } from './write-handout.ts';

type Orientation = ReportSection['orientation'];

// A running head is one line; a client's name may have 500 characters.
function short(text: string, length: number): string {
  const chars = [...cleanText(text).replaceAll('\n', ' ')];
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`;
}

// Word wants the portrait numbers for a landscape page too: docx swaps them.
function page(orientation: Orientation) {
  return {
    size: {
      width: PAGE.width,
      height: PAGE.height,
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: PAGE.top,
      bottom: PAGE.bottom,
      left: PAGE.side,
      right: PAGE.side,
      header: PAGE.header,
      footer: PAGE.footer,
    },
  };
}

function runningHead(report: Report, orientation: Orientation): Header {
  const room = orientation === 'portrait' ? 44 : 80;
  const left = [short(report.client, room), short(report.title, room)].filter((part) => part !== '').join('  ·  ');
  const right = [short(report.version, 24), short(report.classification, 30)].filter((part) => part !== '');
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: INK.hairline } },
        children: [new TextRun(left), new TextRun({ children: ['\t', right.join('  ·  ')] })],
      }),
    ],
  });
}

function runningFoot(report: Report, orientation: Orientation): Footer {
  const { words } = report;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
        children: [
          new TextRun(short(report.firm, 60)),
          new TextRun({
            children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function bookmarksOf(report: Report): ReadonlySet<string> {
  const names = report.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => {
      if (block.type === 'heading') return [block.bookmark];
      const inlines = block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.content) : [];
      return inlines.flatMap((inline) => runsOf(inline).map((run) => run.bookmark));
    });
  return new Set(names.filter((name) => name !== undefined));
}

// Neighbours of one orientation share a Word section, so that a chapter need not start a page.
function pageRuns(sections: readonly ReportSection[]): { orientation: Orientation; sections: ReportSection[] }[] {
  const runs: { orientation: Orientation; sections: ReportSection[] }[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.orientation === section.orientation) last.sections.push(section);
    else runs.push({ orientation: section.orientation, sections: [section] });
  }
  return runs;
}

function wordSections(report: Report, cover: ReportCover, rasters: Rasters): ISectionOptions[] {
  const base = { bookmarks: bookmarksOf(report), accent: wordColour(report.look.accent, '0B5CAD') };
  let lists = 0;
  const nextList = () => (lists += 1);
  const framed = (orientation: Orientation, children: ISectionOptions['children']): ISectionOptions => ({
    properties: { type: SectionType.NEXT_PAGE, page: page(orientation) },
    headers: { default: runningHead(report, orientation) },
    footers: { default: runningFoot(report, orientation) },
    children,
  });
  const contents = [
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun(report.words.contents)] }),
    new TableOfContents(report.words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  return [
    {
      properties: { page: page('portrait') },
      children: writeCover(report, cover, { ...base, width: textWidth('portrait') }),
    },
    framed('portrait', contents),
    ...pageRuns(report.sections).map((run) => {
      const width = textWidth(run.orientation);
      const context = { ...base, words: report.words, rasters, nextList, width };
      return framed(
        run.orientation,
        run.sections
          .flatMap((section) => section.blocks)
          .flatMap((block, index) => writeBlock(block, context, index === 0)),
      );
    }),
  ];
}

/** A report as a document of the docx library, not yet packed. */
export function buildDocument(report: Report, rasters: Rasters): Document {
  const { properties } = report;
  const accent = wordColour(report.look.accent, '0B5CAD');
  return new Document({
    title: short(properties.title, 250),
    subject: short(properties.subject, 250),
    creator: short(properties.author, 250),
    lastModifiedBy: short(properties.author, 250),
    description: short(properties.description, 500),
    keywords: short(properties.keywords, 250),
    customProperties: [
      { name: 'Client', value: short(report.client, 250) },
      { name: 'Version', value: short(report.version, 60) },
      { name: 'Classification', value: short(report.classification, 60) },
    ],
    theme: {
      name: 'Quarterdeck',
      colors: { accent1: accent, dark2: INK.navy, light2: INK.surface },
      fonts: { headings: FONT, body: FONT },
    },
    styles: houseStyles(report),
    numbering: houseNumbering(report),
    ...(report.cover === null
      ? { sections: writeHandout(report, rasters) }
      : {
          // Guesses at characters of other scripts; without it their page numbers would stay blank in the contents.
          pageNumbers: estimatePageNumbersWith({ guess: true }),
          sections: wordSections(report, report.cover, rasters),
        }),
  });
}
