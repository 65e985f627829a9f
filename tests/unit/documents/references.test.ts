import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quarter } from '#shared/base/quarter.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { filledEngagement } from './filled-engagement.ts';

const whole = filledEngagement({ count: 5, text: (kind, field, index) => `${kind} ${field} ${index}` });
const removable = [...whole.everything()].filter(({ kind }) => kind !== 'engagement');
const REFERENCE = /\b(?:W\d+-N\d{2,}|[A-Z]-\d{2,})\b/g;

function unresolved(data: EngagementData): string[] {
  const known = new Set([...data.everything()].map(({ ref }) => ref));
  const reports = [
    buildBlueprintReport({ data }, documents),
    buildQuarterlyReviewReport({ data, quarter: quarter('2027-Q1') }, documents),
  ];
  const printed = reports.flatMap((report) => JSON.stringify(report).match(REFERENCE) ?? []);
  return [...new Set(printed)].filter((reference) => !known.has(reference));
}

it('prints no reference that no record has, whatever was deleted without its links', () => {
  expect(JSON.stringify(buildBlueprintReport({ data: whole }, documents)).match(REFERENCE)?.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.subarray(removable), (gone) => {
      const left = [...whole.everything()].filter((record) => !gone.includes(record));
      expect(unresolved(new EngagementData(left))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
