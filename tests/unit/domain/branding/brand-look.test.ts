import { describe, expect, it } from 'vitest';
import { palette } from '#shared/base/palette.ts';
import { brandLogos, brandLook, HOUSE_DARK } from '#shared/domain/branding/brand-look.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const logo = { name: 'dot.png', format: 'png', width: 1, height: 1, content: DOT } as const;
const brand = { accentColour: '#A4552A', darkColour: '#14324A', font: 'Georgia' } as const;

describe('the look of documents', () => {
  it('is the house’s where nobody chose anything', () => {
    expect(brandLook(undefined, { accentColour: '', headingColour: '' })).toEqual({
      accent: palette.accent,
      dark: HOUSE_DARK,
      font: 'Arial',
    });
  });

  it('is the brand’s, with headings in the client’s colour when the engagement asks for it', () => {
    const client = { accentColour: '#1f5f6b', headingColour: '' } as const;
    expect(brandLook(brand, client)).toEqual({ accent: '#A4552A', dark: '#14324A', font: 'Georgia' });
    expect(brandLook(brand, { ...client, headingColour: 'client-colour' }).accent).toBe('#1F5F6B');
    expect(brandLook(brand, { accentColour: '', headingColour: 'client-colour' }).accent).toBe('#A4552A');
    expect(brandLook(undefined, client).accent).toBe('#1F5F6B');
  });

  it('uses the readable shade of a colour that is too light', () => {
    const light = { ...brand, accentColour: '#FFD400', darkColour: '#88CCFF' };
    const look = brandLook(light, { accentColour: '', headingColour: '' });
    expect([look.accent, look.dark]).not.toEqual(['#FFD400', '#88CCFF']);
    expect(look.accent).toMatch(/^#[0-9A-F]{6}$/);
  });
});

describe('the logos', () => {
  it('are those of the brand and of the client', () => {
    const engagement = new EngagementBuilder();
    const { id } = engagement.add('brand', brand);
    engagement.add('brandLogo', logo, { parentId: id });
    engagement.add('clientLogo', logo);
    const { firm, client } = brandLogos(engagement.build());
    expect([firm, client]).toEqual([
      { format: 'png', base64: DOT, width: 1, height: 1 },
      { format: 'png', base64: DOT, width: 1, height: 1 },
    ]);
  });

  it('are left out when their bytes are not what their record says', () => {
    const wrong = [
      { ...logo, format: 'jpeg' },
      { ...logo, width: 2 },
      { ...logo, content: 'not base64' },
      { ...logo, content: Buffer.from('<svg onload="alert(1)"/>').toString('base64') },
      { ...logo, content: '' },
    ] as const;
    for (const body of wrong) {
      const engagement = new EngagementBuilder();
      engagement.add('clientLogo', body);
      expect(brandLogos(engagement.build()).client).toBeNull();
    }
  });
});
