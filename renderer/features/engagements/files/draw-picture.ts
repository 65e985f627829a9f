import { toBase64 } from '#shared/base/base64.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { readPictureHeader, type PictureFailure } from '#shared/domain/branding/picture-header.ts';
import { CONTENT_MAX, LOGO_SIDE_MAX } from '#shared/domain/model/kinds-brand.ts';

/** Shares of the longest side that are tried until the picture fits into its record. */
const SHARES = [1, 0.75, 0.5, 0.35] as const;
const JPEG_QUALITY = 0.9;
const MIME = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** A picture as a record holds it. */
export interface DrawnPicture {
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The bytes in base64. */
  readonly content: string;
}

/** Why bytes become no picture. `picture-detailed`: even made small it does not fit into a record. */
export type DrawFailure = PictureFailure | Failure<'picture-detailed'>;

/**
 * Makes a picture of bytes of unknown origin: they are judged by themselves, drawn, and encoded anew, so that neither scripts
 * nor links nor what a camera notes get in. An SVG is drawn as an image, in which no script runs and nothing is loaded, and is
 * kept as a picture.
 */
export async function drawPicture(bytes: Uint8Array): Promise<Result<DrawnPicture, DrawFailure>> {
  const header = readPictureHeader(bytes);
  if (!header.ok) return header;
  const { format } = header.value;
  const image = await decode(bytes, MIME[format]);
  if (image === null) return fail('picture-damaged');
  const wanted = format === 'jpeg' ? 'jpeg' : 'png';
  for (const share of SHARES) {
    const drawn = await draw(image, LOGO_SIDE_MAX * share, wanted, format === 'svg');
    if (drawn === null) return fail('picture-damaged');
    const content = toBase64(drawn.bytes);
    if (content.length <= CONTENT_MAX) return ok({ format: wanted, width: drawn.width, height: drawn.height, content });
  }
  return fail('picture-detailed');
}

/** Whether bytes can be drawn to their end. */
export async function isDrawable(bytes: Uint8Array, format: 'png' | 'jpeg'): Promise<boolean> {
  return (await decode(bytes, MIME[format])) !== null;
}

async function decode(bytes: Uint8Array, type: string): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function draw(image: HTMLImageElement, longest: number, format: 'png' | 'jpeg', isVector: boolean) {
  const side = Math.max(image.naturalWidth, image.naturalHeight);
  const scale = isVector ? longest / side : Math.min(1, longest / side);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  try {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    // A picture with foreign content makes the canvas unreadable; that throws here.
    canvas.toBlob(resolve, MIME[format], JPEG_QUALITY);
    const blob = await promise;
    if (blob === null) return null;
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
  } catch {
    return null;
  }
}
