import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { checkManifest, readManifest } from '#shared/documents/readback/read-manifest.ts';
import type { WordFile } from '../../exchange/docx/word-file.ts';
import { compare, deliverable, nothing, read, reportOf, right, rowOf, sample, typed } from './compare-case.ts';
import { reportFile } from './report-file.ts';

describe('a file whose tags and manifest were dropped', () => {
  const drop = (file: WordFile): WordFile => ({
    body: file.body.replaceAll(/<w:tag w:val="qd[^>]*>/g, '').replaceAll('<w:r><w:br/></w:r>', ''),
  });

  it('says nothing new when nothing was changed', () => {
    expect(compare({ file: drop })).toMatchObject({ ...nothing, isWithoutManifest: true, isWithoutTags: true });
  });

  it('still tells which field was changed and which row was taken out', () => {
    const change = (body: string): string => typed('title', 'A better title')(body.replace(rowOf(body, right.id), ''));
    const { changes, removed, unmatched } = compare({ change, file: drop });
    expect(changes).toMatchObject([{ recordId: deliverable.id, field: 'title', theirs: 'A better title' }]);
    expect(removed).toMatchObject([{ recordId: right.id }]);
    expect(unmatched).toEqual([]);
  });
});

it('refuses files of other engagements and other documents', () => {
  const manifest = readManifest(read(reportFile(reportOf(sample))).customParts);
  if (manifest === null) throw new Error('the file has a manifest');
  const code = (engagement: string, document: string): string | null => {
    const checked = checkManifest(manifest, { engagement, document });
    return checked.ok ? null : checked.error.code;
  };
  expect(code('lindmere', 'blueprint')).toBeNull();
  expect(code('other', 'blueprint')).toBe('review-engagement');
  expect(code('lindmere', 'quarterly-review')).toBe('review-document');
  expect(manifest.recordId).toBeNull();
  expect(recordId(manifest.engagement)).toBe('lindmere');
});
