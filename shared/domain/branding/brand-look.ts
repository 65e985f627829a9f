import { fromBase64 } from '../../base/base64.ts';
import { readableShade, readColour } from '../../base/contrast.ts';
import { palette } from '../../base/palette.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { DOCUMENT_FONTS, type LOGO_FORMATS } from '../model/kinds-brand.ts';
import type { RecordOf } from '../model/record.ts';
import { readPictureHeader } from './picture-header.ts';

/** Ground of the cover where no brand names one. */
export const HOUSE_DARK = '#0B2A4A';
/** Face of documents where no brand names one. */
export const HOUSE_FONT = DOCUMENT_FONTS[0];

/** A logo that may go into a document: its bytes are what its record says. */
export interface BrandLogo {
  readonly format: (typeof LOGO_FORMATS)[number];
  /** The file's bytes in base64. */
  readonly base64: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The colours and the face that a brand and an engagement ask for; each colour can be read on white. */
export interface BrandLook {
  /** Of headings and links, `#RRGGBB`. */
  readonly accent: string;
  /** Ground of the cover, `#RRGGBB`. */
  readonly dark: string;
  readonly font: (typeof DOCUMENT_FONTS)[number];
}

type Colours = Pick<RecordOf<'brand'>, 'accentColour' | 'darkColour' | 'font'>;

/** A colour that somebody typed in, in the shade that can be read; the fallback when it is none. */
export function safeColour(text: string, fallback: string): string {
  const colour = readColour(text);
  return colour === null ? fallback : readableShade(colour);
}

/**
 * What documents look like. Headings take the colour that the engagement asks for; when it asks for none, the brand's, and
 * without a brand the client's. What is missing is the house's.
 */
export function brandLook(
  brand: Colours | undefined,
  client: Pick<RecordOf<'engagement'>, 'accentColour' | 'headingColour'>,
): BrandLook {
  const own = [brand?.accentColour ?? '', client.accentColour];
  const wanted = client.headingColour === 'client-colour' ? own.toReversed() : own;
  const accent = wanted.find((colour) => readColour(colour) !== null) ?? '';
  return {
    accent: safeColour(accent, palette.accent),
    dark: safeColour(brand?.darkColour ?? '', HOUSE_DARK),
    font: brand === undefined || brand.font === '' ? HOUSE_FONT : brand.font,
  };
}

/** The logo of the engagement's brand, and the client's; null where there is none, or where its bytes are not what it says. */
export function brandLogos(data: EngagementData): {
  readonly firm: BrandLogo | null;
  readonly client: BrandLogo | null;
} {
  const brand = data.one('brand');
  const firm = brand === undefined ? undefined : data.childrenOf('brandLogo', brand.id)[0];
  return { firm: readLogo(firm), client: readLogo(data.one('clientLogo')) };
}

/** A stored logo, looked at before it is used: records also come from files of others. */
export function readLogo(
  stored: Pick<RecordOf<'brandLogo'>, 'format' | 'width' | 'height' | 'content'> | undefined,
): BrandLogo | null {
  if (stored === undefined || stored.format === '') return null;
  const bytes = fromBase64(stored.content);
  const header = bytes === null ? null : readPictureHeader(bytes);
  if (header === null || !header.ok || header.value.format !== stored.format) return null;
  const { width, height } = header.value;
  if (width === null || height === null || width !== stored.width || height !== stored.height) return null;
  return { format: stored.format, base64: stored.content, width, height };
}
