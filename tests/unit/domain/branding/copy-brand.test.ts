import { expect, test } from 'vitest';
import { chooseBrand, copyBrand, isSameBrand, wholeBrand } from '#shared/domain/branding/copy-brand.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const LOGO = { name: 'firm.png', format: 'png', width: 20, height: 10, content: 'iVBORw0KGgo=' } as const;
const PIECE = { mark: 'mark-1', part: 0, content: 'UEsDBA==' };

function savedBrand() {
  const workspace = new EngagementBuilder();
  const brand = workspace.add('brand', {
    name: 'Northgate',
    firm: 'Northgate LLP',
    accentColour: '#0B5CAD',
    templateName: 'letter.dotx',
    templateMark: PIECE.mark,
  });
  workspace.add('brandLogo', LOGO, { parentId: brand.id });
  return { ...wholeBrand(workspace.build(), brand), pieces: [PIECE] };
}

function engagementWithOldBrand() {
  const engagement = new EngagementBuilder();
  const old = engagement.add('brand', { name: 'Old', templateMark: 'old-mark' });
  engagement.add('brandLogo', LOGO, { parentId: old.id });
  const stored = [engagement.add('templatePart', { mark: 'old-mark', part: 0, content: 'UEsDBA==' })];
  return { data: engagement.build(), stored };
}

test('an engagement that takes a brand has one of its own: look, logo and template, and the old one has gone', () => {
  const saved = savedBrand();
  const { data, stored } = engagementWithOldBrand();
  const after = applyChanges(data, chooseBrand(data, saved, stored, numberedIds()));
  const [brand, ...others] = after.all('brand');
  expect(others).toEqual([]);
  if (brand === undefined) throw new Error('no brand');
  expect(brand.id).not.toBe(saved.brand.id);
  expect(brand.copyOf).toBe(saved.brand.id);
  expect(isSameBrand(wholeBrand(after, brand), saved)).toBe(true);
  expect(after.all('templatePart')).toMatchObject([PIECE]);
});

test('an engagement that takes no brand loses the copy and the pieces of its template', () => {
  const { data, stored } = engagementWithOldBrand();
  const after = applyChanges(data, chooseBrand(data, null, stored, numberedIds()));
  expect(after.all('brand')).toEqual([]);
  expect(after.all('templatePart')).toEqual([]);
});

test('a copy stays as it was when the saved brand changes', () => {
  const saved = savedBrand();
  const { data } = engagementWithOldBrand();
  const after = applyChanges(data, copyBrand(saved, numberedIds(), ''));
  const copy = after.all('brand').find(({ name }) => name === 'Northgate');
  if (copy === undefined) throw new Error('no copy');
  expect(copy.copyOf).toBe('');
  expect(isSameBrand(wholeBrand(after, copy), saved)).toBe(true);
  expect(isSameBrand(wholeBrand(after, copy), { ...saved, brand: { ...saved.brand, accentColour: '#A4552A' } })).toBe(
    false,
  );
  expect(isSameBrand(wholeBrand(after, copy), { ...saved, logo: undefined })).toBe(false);
});
