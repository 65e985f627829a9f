import { palette } from '../base/palette.ts';
import { findDocumentLanguage } from '../messages/document-languages.ts';
import { clientName, firmName, oneLine, type DocumentContext } from './document-context.ts';
import { settleLinks } from './settle-links.ts';
import type { Report, ReportCover, ReportLook, ReportSection, ReportSource } from './report-model.ts';

/** What one document says differently from another. */
export interface FrameInput {
  /** Kind of document, `Collaboration blueprint`. */
  readonly document: string;
  readonly subject: string;
  readonly keywords: string;
  /** Which document it is and which record it is about, for reading a changed copy back. */
  readonly source: Omit<ReportSource, 'engagementId'>;
  readonly version: string;
  readonly classification: string;
  readonly cover: Omit<ReportCover, 'kicker' | 'title'>;
  readonly sections: readonly ReportSection[];
}

const LEAST_CONTRAST = 4.5;

// Contrast with white by the WCAG 2 formula; headings and links are set in the accent.
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function accentOf(colour: string): string {
  const usable = /^#[0-9A-Fa-f]{6}$/.test(colour) && contrastWithWhite(colour) >= LEAST_CONTRAST;
  return usable ? colour : palette.accent;
}

function lookOf({ data }: DocumentContext): ReportLook {
  return {
    accent: accentOf(data.engagement.accentColour.trim()),
    dark: '#0B2A4A',
    font: 'Arial',
    firmLogo: null,
    clientLogo: null,
  };
}

/** A report around the sections of a document: cover, running head, properties. */
export function frameReport(context: DocumentContext, input: FrameInput): Report {
  const { data, words } = context;
  const { engagement } = data;
  const client = clientName(context);
  const firm = firmName(context);
  const { tag: language, direction } = findDocumentLanguage(words.language);
  return {
    title: input.document,
    client,
    firm,
    version: input.version,
    classification: input.classification,
    language,
    direction,
    edition: context.edition,
    look: lookOf(context),
    source: { engagementId: engagement.engagementId, ...input.source },
    cover: { kicker: input.document, title: client, ...input.cover },
    properties: {
      title: `${input.document} – ${client}`,
      subject: input.subject,
      author: oneLine(engagement.consultant) || firm,
      company: firm,
      description: oneLine(engagement.purpose),
      keywords: input.keywords,
      createdAt: engagement.createdAt,
      modifiedAt: context.changedAt,
    },
    words: {
      contents: words.contents,
      table: words.table,
      figure: words.figure,
      appendix: words.appendix,
      page: words.page,
      of: words.of,
    },
    sections: settleLinks(input.sections),
  };
}
