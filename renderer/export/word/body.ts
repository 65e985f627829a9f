import { HANDOUT } from '#shared/documents/handout.ts';
import type { Report, ReportCover, ReportSection } from '#shared/documents/report-model.ts';
import { blockPieces } from './blocks.ts';
import type { WriteContext } from './context.ts';
import { writeContents } from './contents.ts';
import { COVER_PAGE, writeCover, writePlainCover } from './cover.ts';
import { sectionBreak, sectionProperties, textWidth, type Orientation, type PageSetup } from './page-setup.ts';
import { runningPart, writeFoot, writeHandoutHead, writeHead } from './running.ts';

/** A header or footer of the file. */
export interface RunningPart {
  /** Name of the file, `header1.xml`. */
  readonly name: string;
  readonly xml: string;
}

/** How pages are framed: by the house's head and foot, or by those of a user's template. */
export interface Frame {
  readonly page: PageSetup;
  /** Whether the paper is a user's template; then the house's cover would stand in its way. */
  readonly isTemplate: boolean;
  /** References to the template's headers and footers as XML; null for the house's own. */
  readonly references: string | null;
  readonly hasTitlePage: boolean;
}

/** The text of a document with what frames its pages. */
export interface Body {
  /** The text in pieces: made one string, hundreds of pages would cost more to copy than to write. */
  readonly pieces: readonly string[];
  /** The house's headers and footers; `pages` is shown as the number of pages until Word counts them. */
  running(pages: number | null): readonly RunningPart[];
}

/** A section of Word: a run of blocks that share their paper. */
interface PageRun {
  readonly orientation: Orientation;
  readonly sections: readonly ReportSection[];
}

// Neighbours of one orientation share a Word section, so that a chapter need not start a page.
function pageRuns(sections: readonly ReportSection[]): PageRun[] {
  const runs: { orientation: Orientation; sections: ReportSection[] }[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.orientation === section.orientation) last.sections.push(section);
    else runs.push({ orientation: section.orientation, sections: [section] });
  }
  return runs;
}

const reference = (kind: 'header' | 'footer', name: string) =>
  `<w:${kind}Reference w:type="default" r:id="rId_${name.replace('.xml', '')}"/>`;

const FILE_NUMBER = { portrait: 1, landscape: 2 } as const;

function houseRunning(
  page: PageSetup,
  orientation: Orientation,
  pages: number | null,
  context: WriteContext,
): RunningPart[] {
  const number = FILE_NUMBER[orientation];
  return [
    { name: `header${number}.xml`, xml: runningPart('hdr', writeHead(page, orientation, context)) },
    { name: `footer${number}.xml`, xml: runningPart('ftr', writeFoot(page, orientation, String(pages ?? 1), context)) },
  ];
}

function frameXml({ references }: Frame, orientation: Orientation): string {
  const number = FILE_NUMBER[orientation];
  return references ?? reference('header', `header${number}.xml`) + reference('footer', `footer${number}.xml`);
}

interface WrittenSection {
  readonly pieces: readonly string[];
  readonly properties: string;
}

// The properties of the last section end the body; those before it stand in a paragraph of their own.
function joinSections(sections: readonly WrittenSection[]): string[] {
  const last = sections.length - 1;
  return sections.flatMap(({ pieces, properties }, index) => [
    ...pieces,
    index === last ? properties : sectionBreak(properties),
  ]);
}

/** A document with cover, contents and running head. */
export function writeBody(cover: ReportCover, frame: Frame, base: WriteContext): Body {
  const { page, references } = frame;
  const runs = pageRuns(base.report.sections);
  const { rtl } = base;
  const coverContext = { ...base, width: textWidth(page, 'portrait') };
  const { hasTitlePage } = frame;
  const title: WrittenSection = frame.isTemplate
    ? {
        pieces: [writePlainCover(cover, coverContext)],
        properties: sectionProperties(page, 'portrait', { frame: references ?? '', hasTitlePage, rtl }),
      }
    : { pieces: [writeCover(cover, coverContext)], properties: sectionProperties(COVER_PAGE, 'portrait', { rtl }) };
  const properties = (orientation: Orientation) =>
    sectionProperties(page, orientation, { frame: frameXml(frame, orientation), rtl });
  const contents = { pieces: [writeContents(coverContext)], properties: properties('portrait') };
  const written = runs.map((run): WrittenSection => {
    const context = { ...base, width: textWidth(page, run.orientation) };
    const blocks = run.sections.flatMap((section) => section.blocks);
    return { pieces: blockPieces(blocks, context, 1), properties: properties(run.orientation) };
  });
  const orientations = new Set<Orientation>(['portrait', ...runs.map((run) => run.orientation)]);
  return {
    pieces: joinSections([title, contents, ...written]),
    running: (pages) =>
      references === null ? [...orientations].flatMap((each) => houseRunning(page, each, pages, base)) : [],
  };
}

function handoutPage(section: ReportSection): PageSetup {
  const { margin, head, width, height } = HANDOUT;
  return {
    width,
    height,
    top: section.runningHead === undefined ? margin : margin + head,
    bottom: margin,
    left: margin,
    right: margin,
    header: margin - 170,
    footer: 340,
  };
}

/** The pages of a handout: each section on pages of its own, without cover, contents and foot. */
export function writeHandout(report: Report, base: WriteContext): Body {
  const running: RunningPart[] = [];
  const sections = report.sections.map((section): WrittenSection => {
    const page = handoutPage(section);
    const context = { ...base, width: textWidth(page, section.orientation) };
    let frame = '';
    if (section.runningHead !== undefined) {
      const name = `header${running.length + 1}.xml`;
      const head = writeHandoutHead(section.runningHead, report, context);
      running.push({ name, xml: runningPart('hdr', head) });
      frame = reference('header', name);
    }
    // Numbers begin anew with every section: a number through all of them would tell one ballot from another.
    const options = { frame, startAt: 1, rtl: base.rtl };
    return {
      pieces: blockPieces(section.blocks, context, 2),
      properties: sectionProperties(page, section.orientation, options),
    };
  });
  return { pieces: joinSections(sections), running: () => running };
}
