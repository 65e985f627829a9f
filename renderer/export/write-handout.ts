import {
  BorderStyle,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { cleanText } from '#shared/base/clean-text.ts';
import { HANDOUT, SHEET_WIDTH } from '#shared/documents/handout.ts';
import type { Report, ReportSection } from '#shared/documents/report-model.ts';
import { INK, wordColour } from './house-style.ts';
import { writeBlock, type Rasters } from './write-blocks.ts';

// Numbers begin anew with every section: a number through all of them would tell one ballot from another.
function runningHead({ words }: Report, text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: SHEET_WIDTH }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: INK.hairline } },
        children: [
          new TextRun(cleanText(text)),
          new TextRun({ children: ['\t', `${words.page} `, PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

function pageOf(section: ReportSection) {
  const { margin, head, width, height } = HANDOUT;
  const isLandscape = section.orientation === 'landscape';
  return {
    // Word wants the portrait numbers for a landscape page too: docx swaps them.
    size: { width, height, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: {
      top: section.runningHead === undefined ? margin : margin + head,
      bottom: margin,
      left: margin,
      right: margin,
      header: margin - 170,
      footer: 340,
    },
    pageNumbers: { start: 1 },
  };
}

/** The pages of a handout: each section on pages of its own, without cover, contents and foot. */
export function writeHandout(report: Report, rasters: Rasters): ISectionOptions[] {
  let lists = 0;
  const nextList = () => (lists += 1);
  return report.sections.map((section): ISectionOptions => {
    const context = {
      bookmarks: new Set<string>(),
      accent: wordColour(report.look.accent, '0B5CAD'),
      words: report.words,
      rasters,
      nextList,
      width: SHEET_WIDTH,
    };
    return {
      properties: { type: SectionType.NEXT_PAGE, page: pageOf(section) },
      ...(section.runningHead === undefined ? {} : { headers: { default: runningHead(report, section.runningHead) } }),
      children: section.blocks.flatMap((block, index) => writeBlock(block, context, index < 2)),
    };
  });
}
