import type { ClassesOf } from './field-class.ts';
import type { brandKinds } from './kinds-brand.ts';

// A logo is printed as a picture; the rest of it is for the program.
const logo = {
  name: 'bookkeeping',
  format: 'bookkeeping',
  width: 'bookkeeping',
  height: 'bookkeeping',
  content: 'bookkeeping',
} as const;

/** Whom the fields of brands may be shown to. */
export const brandClasses = {
  brand: {
    name: 'bookkeeping',
    firm: 'client',
    accentColour: 'bookkeeping',
    darkColour: 'bookkeeping',
    font: 'bookkeeping',
    templateName: 'bookkeeping',
    templateMark: 'bookkeeping',
    copyOf: 'bookkeeping',
  },
  brandLogo: logo,
  clientLogo: logo,
  templatePart: {
    mark: 'bookkeeping',
    part: 'bookkeeping',
    content: 'bookkeeping',
  },
} as const satisfies ClassesOf<typeof brandKinds>;
