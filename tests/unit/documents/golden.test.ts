import { describe, expect, test } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import { buildCheckInRecord } from '#shared/documents/check-in-record.ts';
import { buildLibraryDocument } from '#shared/documents/library-document.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { LIBRARY } from '#shared/domain/resources/library.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { describeReport } from './describe-report.ts';
import { everyDocument } from './every-document.ts';
import { emptyEngagement } from './filled-engagement.ts';
import { faultsOf, picturesOf, tablesOf } from './walk-report.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
const empty = emptyEngagement();

const OF_SAMPLE = Object.entries(everyDocument(sample, quarter('2026-Q3')));
const OF_EMPTY = Object.entries(everyDocument(empty));

const OF_INSIDE = Object.entries(everyDocument(sample, quarter('2026-Q3'), 'internal'));

// Looked at when it changes: a difference is either meant, and the file is written anew with `vitest -u`, or a fault.
describe.each(OF_SAMPLE)('%s of the sample', (name, build) => {
  test('is made of the parts that were looked at', async () => {
    await expect(describeReport(build())).toMatchFileSnapshot(`golden/sample-${name}.txt`);
  });

  test('leads nowhere wrong, names nothing twice, and fills the width of every table', () => {
    expect(faultsOf(build())).toEqual([]);
  });
});

test('the blueprint for inside has the map of stakeholders, and the one for the client has not', () => {
  const figures = (documents: readonly (readonly [string, () => Report])[]): string[] =>
    documents.filter(([name]) => name === 'blueprint').flatMap(([, build]) => picturesOf(build()).map(({ id }) => id));
  expect(figures(OF_INSIDE)).toContain('stakeholder-map');
  expect(figures(OF_SAMPLE)).not.toContain('stakeholder-map');
  expect(OF_INSIDE.flatMap(([, build]) => faultsOf(build()))).toEqual([]);
});

describe.each(OF_EMPTY)('%s of an engagement without records', (name, build) => {
  test('is made of the parts that were looked at', async () => {
    await expect(describeReport(build())).toMatchFileSnapshot(`golden/empty-${name}.txt`);
  });

  test('leads nowhere wrong, names nothing twice, and fills the width of every table', () => {
    expect(faultsOf(build())).toEqual([]);
  });
});

test('every check-in of the sample leads nowhere wrong', () => {
  const faults = sample
    .all('checkIn')
    .flatMap(({ id }) => faultsOf(buildCheckInRecord({ data: sample, checkInId: id }, documents)));
  expect(faults).toEqual([]);
});

test('every resource of the library becomes a form with room to write', async () => {
  const reports = LIBRARY.map((resource) => buildLibraryDocument({ data: sample, resource }, documents));
  expect(reports.flatMap(faultsOf)).toEqual([]);
  for (const report of reports) {
    const blanks = tablesOf(report).flatMap(({ rows }) =>
      rows.flat().filter(({ content }) => content.every((line) => line === '')),
    );
    expect(blanks.length).toBeGreaterThan(8);
  }
  await expect(reports.map(describeReport).join('\n')).toMatchFileSnapshot('golden/sample-every-resource.txt');
});

test('every data table of the large documents has a caption', () => {
  const large = ['blueprint', 'blueprint-agreed', 'quarterly-review', 'needs-analysis', 'workshop-record'];
  const bare = OF_SAMPLE.filter(([name]) => large.includes(name)).flatMap(([name, build]) =>
    tablesOf(build())
      .filter(({ caption, showHeader }) => caption === undefined && showHeader !== false)
      .map(({ columns }) => `${name}: ${columns.map(({ header }) => header).join(', ')}`),
  );
  expect(bare).toEqual([]);
});
