import { describe, expect, test } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import type { Report, TableBlock, TextRun } from '#shared/documents/report-model.ts';
import { agreeVersion, agreedVersions } from '#shared/domain/blueprint/versions.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { applyChanges, numberedIds } from '../../builders/engagement.ts';
import { runsOf, tablesOf } from './walk-report.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
const [first] = agreedVersions(sample);

const tableOf = (report: Report, id: string): TableBlock | undefined =>
  tablesOf(report).find((table) => table.id === id);
const marked = (table: TableBlock | undefined, mark: 'strike' | 'underline'): string[] =>
  (table?.rows ?? [])
    .flat()
    .flatMap(({ content }) => content.flatMap((line): readonly TextRun[] => (typeof line === 'string' ? [] : line)))
    .filter((run) => run[mark] === true)
    .map(({ text }) => text);

describe('the changes of a blueprint', () => {
  const draft = buildBlueprintReport(
    { data: sample, ...(first === undefined ? {} : { comparedWith: first.id }) },
    documents,
  );

  test('strike out the words that went and underline the words that came', () => {
    const table = tableOf(draft, 'table_changes');
    expect(marked(table, 'strike')).toEqual(expect.arrayContaining(['2,500', 'ten', 'Monthly']));
    expect(marked(table, 'underline')).toEqual(expect.arrayContaining(['5,000', 'five', 'Every two weeks']));
  });

  test('leave progress out and count it', () => {
    expect(JSON.stringify(tableOf(draft, 'table_changes'))).not.toContain('Reached on');
    expect(
      runsOf(draft)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/\d+ more lines show progress only/);
  });

  test('are shown for a draft only when they are asked for', () => {
    expect(tableOf(buildBlueprintReport({ data: sample }, documents), 'table_changes')).toBeUndefined();
  });

  test('are shown for an agreed version against the one before, and for the first one never', () => {
    const agreed = agreeVersion(
      sample,
      { version: '1.1', agreedOn: isoDate('2026-11-20'), clientParty: 'A', pmoParty: 'B' },
      numberedIds(),
    );
    const data = agreed.ok ? applyChanges(sample, agreed.value) : sample;
    const [one, two] = agreedVersions(data);
    const changesOf = (version: typeof one) =>
      version === undefined
        ? undefined
        : tableOf(buildBlueprintReport({ data, versionId: version.id }, documents), 'table_changes');
    expect(changesOf(two)?.caption).toContain('1.0');
    expect(changesOf(one)).toBeUndefined();
  });
});

describe('the references of a blueprint', () => {
  const report = buildBlueprintReport({ data: sample }, documents);

  test('are numbered in the order of the list, and cited where they are meant', () => {
    const rows = tableOf(report, 'table_references')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(20);
    const numbers = rows.map(([cell]) => cell?.content.flatMap((line) => (typeof line === 'string' ? [] : line))[0]);
    expect(numbers.map((run) => run?.text)).toEqual(rows.map((_, index) => `[${index + 1}]`));
    const cited = new Set(runsOf(report).map(({ linkTo }) => linkTo));
    const uncited = numbers.filter((run) => !cited.has(run?.bookmark)).map((run) => run?.text);
    // A review of a quarter that is not over is listed and stands nowhere else.
    expect(uncited.length).toBeLessThanOrEqual(1);
  });

  test('name a source of data once, however many measures come from it', () => {
    const texts = (tableOf(report, 'table_references')?.rows ?? []).map(([, cell]) => JSON.stringify(cell?.content));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
