import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { createContext } from '#shared/documents/document-context.ts';
import { parseFieldTag } from '#shared/documents/field-tags.ts';
import { compareReviewed } from '#shared/documents/readback/compare-reviewed.ts';
import { readManifest } from '#shared/documents/readback/read-manifest.ts';
import type { ReviewComparison } from '#shared/documents/readback/review-comparison.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import { readDocx } from '#shared/exchange/docx/read-docx.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { filledEngagement } from '../documents/filled-engagement.ts';
import { deliverable, having, sample } from '../documents/readback/compare-case.ts';
import { tinyRasters } from './tiny-rasters.ts';

const isField = (tag: string): boolean => parseFieldTag(tag) !== null;

function written(data: EngagementData, words: DocumentMessages): ReviewedDocument {
  const report = buildBlueprintReport({ data }, words);
  const read = readDocx(writeReport(report, tinyRasters(report), { hasPageNumbers: false }), { isField });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function comparison(data: EngagementData, now: EngagementData, words: DocumentMessages): ReviewComparison {
  const reviewed = written(data, words);
  return compareReviewed({
    reviewed,
    written: now === data ? reviewed : written(now, words),
    manifest: readManifest(reviewed.customParts),
    context: createContext(now, words),
    draft: buildBlueprintReport({ data: now }, words),
  });
}

const nothing = { changes: [], removed: [], unmatched: [], remarks: [], same: 0, isWithoutManifest: false };

it.each(['en', 'de', 'fr', 'es', 'ar'])('finds nothing new in its own document: %s', async (language) => {
  const data = having(sample, sample.engagement.id, { documentLanguage: language });
  expect(comparison(data, data, await loadDocumentMessages(language))).toMatchObject({ ...nothing, ours: 0 });
});

it('finds nothing new in its own document, whatever texts it prints', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '- one\n- two\n\nthree',
      '–',
      '\n',
      '“quotes” & <tags> ]]>',
      'مرحبا بالعالم',
      '• x',
      'e\u0301\u00AD',
      '=SUM(A1)',
    ),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 5, maxLength: 20 }), (texts) => {
      const data = filledEngagement({
        count: 2,
        text: (_, field, index) => texts[(field.length * 7 + index) % texts.length] ?? '',
      });
      expect(comparison(data, data, documents)).toMatchObject({ ...nothing, ours: 0 });
    }),
    { numRuns: 12 },
  );
});

it('takes what was changed here since for ours', () => {
  const now = having(sample, deliverable.id, { title: 'Another title', dueOn: '2027-03-02' });
  expect(comparison(sample, now, documents)).toMatchObject({ ...nothing, ours: 2 });
});
