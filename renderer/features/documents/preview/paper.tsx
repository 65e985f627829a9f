import { createContext, useContext, type CSSProperties } from 'react';
import { invariant } from '#shared/base/invariant.ts';
import type { ReportNumbers } from '#shared/documents/report-numbers.ts';
import type { Report } from '#shared/documents/report-model.ts';

/** What every part of a shown document needs to know. */
export interface Paper {
  readonly report: Report;
  readonly numbers: ReportNumbers;
  /** `screen` is read in a dialog, below its title, and mounts what comes near; `print` is the whole document for paper. */
  readonly medium: 'screen' | 'print';
  /** Brings a place of the document into sight. */
  readonly goTo: (anchor: string) => void;
}

const PaperContext = createContext<Paper | null>(null);

/** Gives the document to its parts. */
export const PaperProvider = PaperContext;

/** The document around a part. */
export function usePaper(): Paper {
  const paper = useContext(PaperContext);
  invariant(paper !== null, 'parts of a document are shown inside PaperProvider');
  return paper;
}

/** Headings of the document stand below the dialog's own; on paper they are the first. */
export function headingTag(depth: 1 | 2 | 3, { medium }: Paper): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' {
  return `h${medium === 'print' ? depth : depth + 2}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5';
}

/** Name of a place on the printed page: the page beneath has ids of its own. */
export function printId(anchor: string): string {
  return `document-${anchor}`;
}

/** Marks an element as a place that references lead to. */
export function placeProps(anchor: string, { medium }: Paper): { id: string } | { 'data-anchor': string } {
  return medium === 'print' ? { id: printId(anchor) } : { 'data-anchor': anchor };
}

/** The look of the document as custom properties. */
export function lookStyle({ look }: Report): CSSProperties {
  const values = {
    '--paper-accent': look.accent,
    '--paper-dark': look.dark,
    // Narrow stand-ins of the same widths for systems that do not have the face.
    '--paper-font': `"${look.font}", "Liberation Sans", Arial, sans-serif`,
  };
  return values as CSSProperties;
}

/** A colour of the model; anything else than `#RRGGBB` is none. */
export function colourOf(colour: string | undefined): string | undefined {
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour : undefined;
}
