import type { ReportSection } from '#shared/documents/report-model.ts';

/** How the pages of a section stand. */
export type Orientation = ReportSection['orientation'];

/** Lengths of an upright page in twips (1440 to the inch). */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** The house's A4 page. */
export const HOUSE_PAGE: PageSetup = {
  width: 11906,
  height: 16838,
  top: 1531,
  right: 1247,
  bottom: 1304,
  left: 1247,
  header: 680,
  footer: 567,
};

/** Width of the text in twips. */
export function textWidth(page: PageSetup, orientation: Orientation): number {
  return (orientation === 'portrait' ? page.width : page.height) - page.left - page.right;
}

/** What a section says beside its paper. */
export interface SectionOptions {
  /** References to headers and footers, as XML. */
  readonly frame?: string;
  /** First page number; absent to count on. */
  readonly startAt?: number;
  /** Whether the first page has a header and a footer of its own. */
  readonly hasTitlePage?: boolean;
  /** Whether pages and columns run from right to left. */
  readonly rtl: boolean;
}

/** The properties of a section that starts on a new page. */
export function sectionProperties(page: PageSetup, orientation: Orientation, options: SectionOptions): string {
  const size =
    orientation === 'portrait'
      ? `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`
      : `<w:pgSz w:w="${page.height}" w:h="${page.width}" w:orient="landscape"/>`;
  const margins =
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
    `w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>`;
  const start = options.startAt === undefined ? '' : `<w:pgNumType w:start="${options.startAt}"/>`;
  const title = options.hasTitlePage === true ? '<w:titlePg/>' : '';
  return (
    `<w:sectPr>${options.frame ?? ''}<w:type w:val="nextPage"/>${size}${margins}${start}<w:cols w:space="708"/>` +
    `${title}${options.rtl ? '<w:bidi/>' : ''}</w:sectPr>`
  );
}

/** The paragraph that ends a section which is not the last. So low that it never asks for a page of its own. */
export function sectionBreak(properties: string): string {
  const height = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${height}<w:rPr><w:sz w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`;
}
