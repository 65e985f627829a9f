import { describe, expect, test } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { buildCheckInRecord } from '#shared/documents/check-in-record.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { buildStatusReport } from '#shared/documents/status-report.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { hostileEngagement } from '../builders/hostile-engagement.ts';
import { emptyEngagement, filledEngagement } from '../unit/documents/filled-engagement.ts';
import { textsOf } from '../unit/documents/walk-report.ts';
import { hasLibreOffice, layOut } from './libreoffice.ts';

const SENTENCE =
  'We agreed with the two departments that the second pilot waits until the vans are racked and counted.';

// Every text at the length that people write, a sentence or two, and of everything more than a page holds.
const full = filledEngagement({
  count: 40,
  text: (kind, field, index) => (kind === 'department' ? `Department ${index}` : `${SENTENCE} ${field} ${index}`),
});
const sample = new EngagementData(sampleEngagement(engagementId('sample')));
const hostile = hostileEngagement();

// The widest face that a brand may choose.
const inVerdana = (data: EngagementData): EngagementData =>
  new EngagementData(
    [...data.everything()].map((record) =>
      record.kind === 'brand' ? ({ ...record, font: 'Verdana' } as AnyRecord) : record,
    ),
  );

const ENGAGEMENTS: readonly (readonly [string, EngagementData])[] = [
  ['empty', emptyEngagement()],
  ['sample', sample],
  ['sample in Verdana', inVerdana(sample)],
  ['full', full],
  ['full in Verdana', inVerdana(full)],
  ['hostile', hostile],
];

const REPORTS: readonly (readonly [string, Report])[] = ENGAGEMENTS.flatMap(([name, data]) => [
  [`status report, ${name}`, buildStatusReport({ data }, documents)],
  ...data
    .all('checkIn')
    .slice(0, 10)
    .map((checkIn, index): readonly [string, Report] => [
      `check-in ${index + 1}, ${name}`,
      buildCheckInRecord({ data, checkInId: checkIn.id }, documents),
    ]),
]);

describe.skipIf(!hasLibreOffice)('laid out by LibreOffice', () => {
  test('a status report and a check-in record are one page each, however much there is to say', async () => {
    const files = new Map(REPORTS.map(([name, report]) => [name, writeReport(report, new Map())]));
    const pages = [...(await layOut(files))].map(([name, laid]) => `${name}: ${laid.length}`);
    expect(pages).toEqual(REPORTS.map(([name]) => `${name}: 1`));
  });
});

test('what does not fit the page is counted, with the place where it stands', () => {
  const status = textsOf(buildStatusReport({ data: hostile }, documents)).join('\n');
  expect(status).toMatch(/and \d+ more in the register/);
  const counted = [...status.matchAll(/and (\d+) more in/g)].map(([, count]) => Number(count));
  expect(counted.length).toBeGreaterThan(2);
  expect(Math.min(...counted)).toBeGreaterThan(0);
});
