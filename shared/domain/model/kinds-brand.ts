import { choice, line, number, type TextSpec } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Faces that every Word has and whose widths the page layout knows. */
export const DOCUMENT_FONTS = ['Arial', 'Calibri', 'Cambria', 'Georgia', 'Times New Roman', 'Verdana'] as const;
/** How a stored logo is encoded. */
export const LOGO_FORMATS = ['png', 'jpeg'] as const;
/** Longest base64 text in one record: a logo is one record, a Word template several. */
export const CONTENT_MAX = 100_000;
/** Longest side of a logo in pixels. */
export const LOGO_SIDE_MAX = 1_200;

const content: TextSpec = { type: 'text', max: CONTENT_MAX, multiline: false, system: true };
const logo = {
  /** Name of the file that it was read from. */
  name: line({ system: true }),
  format: choice(LOGO_FORMATS, { system: true }),
  /** Pixels. */
  width: number(1, LOGO_SIDE_MAX, 1, { system: true }),
  height: number(1, LOGO_SIDE_MAX, 1, { system: true }),
  /** The picture's bytes in base64; it was decoded and encoded anew when it was read in. */
  content,
};

/** How documents look. Saved brands live in the workspace; an engagement keeps a copy of the one that it chose. */
export const brandKinds = {
  brand: kind({
    title: 'name',
    fields: {
      name: line(),
      firm: line(),
      accentColour: line(),
      darkColour: line(),
      font: choice(DOCUMENT_FONTS),
      /** Name of the file that the Word template was read from; `''` without one. */
      templateName: line({ system: true }),
      /** Fingerprint of the template's checked package, which its parts carry as well; `''` without one. */
      templateMark: line({ system: true }),
      /** In an engagement: id of the saved brand that this is a copy of. */
      copyOf: line({ system: true }),
    },
  }),
  brandLogo: kind({ title: 'name', parent: 'brand', fields: logo }),
  /** The client's logo; the engagement's own. */
  clientLogo: kind({ title: 'name', singleton: true, fields: logo }),
  /**
   * A piece of a Word template. Pieces are written once and never changed; a brand names them by their mark, so that choosing
   * one and taking it back moves no megabytes.
   */
  templatePart: kind({
    title: 'mark',
    fields: { mark: line({ system: true }), part: number(0, 100, 1, { system: true }), content },
  }),
};
