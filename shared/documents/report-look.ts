import type { DOCUMENT_FONTS } from '../domain/model/kinds-brand.ts';

/** One of the faces that a document may be set in. */
export type DocumentFont = (typeof DOCUMENT_FONTS)[number];

/** A picture of a name, checked and encoded anew when it was read in. */
export interface Logo {
  readonly format: 'png' | 'jpeg';
  /** The file's bytes in base64. */
  readonly base64: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whose logo it is, for readers who do not see it. */
  readonly alt: string;
}

/** How the document looks: what a brand decides. */
export interface ReportLook {
  /** Colour of headings and links as `#RRGGBB`; at least 4.5 : 1 on white. */
  readonly accent: string;
  /** Ground of the cover and ink of titles as `#RRGGBB`; white on it has at least 4.5 : 1. */
  readonly dark: string;
  readonly font: DocumentFont;
  readonly firmLogo: Logo | null;
  readonly clientLogo: Logo | null;
}
