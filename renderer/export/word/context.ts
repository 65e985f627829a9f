import type { Report } from '#shared/documents/report-model.ts';
import type { FileParts } from './file-parts.ts';
import type { House } from './house.ts';
import type { ReportPlaces } from './report-places.ts';
import type { StyleId } from './styles.ts';

/** Raster images of the pictures, PNG bytes by figure id. */
export type Rasters = ReadonlyMap<string, Uint8Array>;

/** The lists that the document's numbering knows: chapters, appendices, bullets. Numbered lists have numbers of their own. */
export type ListName = 'chapter' | 'appendix' | 'bullet' | 'cellBullet';

/** What every part of the writer needs to know about the document. */
export interface WriteContext {
  readonly report: Report;
  readonly house: House;
  readonly places: ReportPlaces;
  readonly rasters: Rasters;
  readonly parts: FileParts;
  /** Width of the text in twips. */
  readonly width: number;
  readonly rtl: boolean;
  /** The styles are a user's own. */
  readonly isTemplate: boolean;
  /** Name of a style in this file; a user's template may call it differently. */
  style(id: StyleId): string;
  /** Tab stops that a user's template sets in a style, in twips; the house sets none. */
  tabsOf(id: StyleId): readonly number[];
  /** Number of a list in this file. */
  list(name: ListName): number;
  /** Number of the numbered list with a running count from 1. */
  numberedList(count: number): number;
}
