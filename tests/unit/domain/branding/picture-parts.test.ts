import { describe, expect, it } from 'vitest';
import { isBarePicture } from '#shared/domain/branding/picture-parts.ts';
import { TINY_JPEG, TINY_PNG, withPngText } from '../../../builders/pictures.ts';

const insert = (bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array =>
  new Uint8Array([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);

describe('a picture of nothing but its pixels', () => {
  it('is what a browser encodes', () => {
    expect(isBarePicture(TINY_PNG, 'png')).toBe(true);
    expect(isBarePicture(TINY_JPEG, 'jpeg')).toBe(true);
  });

  it('has no text, no notes of a camera, no comment and no second picture in its head', () => {
    expect(isBarePicture(withPngText(TINY_PNG, 'Comment\0Ada Brook'), 'png')).toBe(false);
    expect(isBarePicture(insert(TINY_JPEG, 2, [0xff, 0xe1, 0, 4, 1, 2]), 'jpeg')).toBe(false);
    expect(isBarePicture(insert(TINY_JPEG, 2, [0xff, 0xfe, 0, 4, 1, 2]), 'jpeg')).toBe(false);
    expect(isBarePicture(insert(TINY_JPEG, 2, [0xff, 0xe0, 0, 4, 1, 2]), 'jpeg')).toBe(false);
  });

  it('ends where its bytes end', () => {
    for (const [bytes, format] of [
      [TINY_PNG, 'png'],
      [TINY_JPEG, 'jpeg'],
    ] as const) {
      expect(isBarePicture(new Uint8Array([...bytes, 0]), format)).toBe(false);
      expect(isBarePicture(bytes.subarray(0, -1), format)).toBe(false);
      expect(isBarePicture(bytes.subarray(0, 20), format)).toBe(false);
    }
  });
});
