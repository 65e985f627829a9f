import { brandLogos, brandLook } from '../domain/branding/brand-look.ts';
import { findDocumentLanguage } from '../messages/document-languages.ts';
import { clientName, firmName, oneLine, type DocumentContext } from './document-context.ts';
import { facingRight } from './figures/facing-right.ts';
import { settleLinks } from './settle-links.ts';
import type { ReportLook } from './report-look.ts';
import type { ReportSource } from './report-identity.ts';
import type { Block, Report, ReportCover, ReportSection } from './report-model.ts';

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

function lookOf(context: DocumentContext): ReportLook {
  const { data } = context;
  const { firm, client } = brandLogos(data);
  return {
    ...brandLook(data.one('brand'), data.engagement),
    firmLogo: firm === null ? null : { ...firm, alt: firmName(context) },
    clientLogo: client === null ? null : { ...client, alt: clientName(context) },
  };
}

function facedRight(section: ReportSection): ReportSection {
  const turned = (block: Block): Block =>
    block.type === 'figure' ? { ...block, picture: facingRight(block.picture) } : block;
  return { ...section, blocks: section.blocks.map(turned) };
}

/** A report around the sections of a document: cover, running head, properties. */
export function frameReport(context: DocumentContext, input: FrameInput): Report {
  const { data, words } = context;
  const { engagement } = data;
  const client = clientName(context);
  const firm = firmName(context);
  const { tag: language, direction } = findDocumentLanguage(words.language);
  const isInternal = context.edition === 'internal';
  const kicker = isInternal ? `${input.document} · ${words.edition.internal}` : input.document;
  const name = `${input.document} – ${client}`;
  return {
    title: input.document,
    client,
    firm,
    version: input.version,
    // How confidential it is between the parties does not matter to a file that leaves the firm for neither.
    classification: isInternal ? words.edition.internal : input.classification,
    language,
    direction,
    edition: context.edition,
    look: lookOf(context),
    source: { engagementId: engagement.engagementId, ...input.source },
    cover: { kicker, title: client, ...input.cover, ...(isInternal ? { notice: words.edition.notice } : {}) },
    properties: {
      title: isInternal ? `${name} – ${words.edition.internal}` : name,
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
    sections: settleLinks(direction === 'rtl' ? input.sections.map(facedRight) : input.sections),
  };
}
