import { describe, expect, it } from 'vitest';
import { isoDate, isoTime } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import { buildStatusReport } from '#shared/documents/status-report.ts';
import type { Edition } from '#shared/documents/report-model.ts';
import { DOCUMENT_LANGUAGES } from '#shared/messages/document-languages.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { tablesOf, textsOf } from './walk-report.ts';

const on = isoDate;

function room(held: readonly string[], changedOn = '2027-04-02') {
  const builder = new EngagementBuilder();
  const meeting = builder.add('meeting', { title: 'Check-in', cadence: 'monthly', firstOn: on('2027-01-05') });
  const department = builder.add('department', { name: 'Repairs', checkInMeeting: meeting.id });
  for (const day of held) builder.add('checkIn', { department: department.id, heldOn: on(day) });
  // A document is as of the last change.
  builder.add('review', { quarter: '2027-Q1' }, { updatedAt: isoTime(`${changedOn}T09:00:00.000Z`) });
  return builder.build();
}

async function built(held: readonly string[], edition: Edition = 'client', language = 'en') {
  const words = await loadDocumentMessages(language);
  const report = buildQuarterlyReviewReport({ data: room(held), edition, quarter: quarter('2027-Q1') }, words);
  return { report, table: tablesOf(report).find(({ id }) => id === 'table_missed_check_ins') };
}

describe('the quarterly review', () => {
  it.each(['client', 'internal'] as const)(
    'names the check-ins that were missed, in the edition for the %s',
    async (edition) => {
      const { report, table } = await built(['2027-01-05'], edition);
      const text = textsOf(report).join('\n');
      expect(text).toContain('Repairs');
      expect(table?.rows).toHaveLength(1);
      expect(text).toMatch(/2 check-ins that were due were not held/);
      expect(text).toMatch(/5 Feb 2027.*5 Mar 2027/);
    },
  );

  it('has no such table where every check-in was held', async () => {
    const { report, table } = await built(['2027-01-05', '2027-02-05', '2027-03-05']);
    expect(table).toBeUndefined();
    expect(textsOf(report).join('\n')).not.toMatch(/not held/);
  });

  it.each([...new Set(DOCUMENT_LANGUAGES.map(({ words }) => words))])('says it in %s', async (language) => {
    const { table } = await built([], 'client', language);
    expect(table?.caption).not.toBe('');
    expect(table?.columns).toHaveLength(3);
    if (language !== 'en') expect(table?.caption).not.toBe((await built([])).table?.caption);
  });
});

describe('the status report', () => {
  const said = async (held: readonly string[], language = 'en') => {
    const words = await loadDocumentMessages(language);
    return textsOf(buildStatusReport({ data: room(held, '2027-03-20') }, words));
  };

  it('names the departments and the days of the quarter on which their check-ins were not held', async () => {
    const texts = await said(['2027-01-05']);
    expect(texts.join('\n')).toMatch(
      /2 check-ins that were due this quarter were not held: ?\n? ?Repairs \(5 Feb 2027, 5 Mar 2027\)/,
    );
  });

  it('says nothing of the quarter before, and nothing where every check-in was held', async () => {
    const words = await loadDocumentMessages('en');
    const next = textsOf(buildStatusReport({ data: room(['2027-01-05'], '2027-04-02') }, words)).join('\n');
    expect(next).not.toMatch(/not held/);
    expect((await said(['2027-01-05', '2027-02-05', '2027-03-05'])).join('\n')).not.toMatch(/not held/);
  });

  it.each([...new Set(DOCUMENT_LANGUAGES.map(({ words }) => words))])('says it in %s', async (language) => {
    const sentence = (await said([], language)).find((text) => text.includes('Repairs ('));
    expect(sentence).toBeDefined();
    if (language !== 'en') expect(await said([])).not.toContain(sentence);
  });
});
