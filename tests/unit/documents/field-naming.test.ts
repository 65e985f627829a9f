import { expect, it } from 'vitest';
import { engagementId, type RecordId } from '#shared/base/ids.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { writeManifest } from '#shared/documents/document-manifest.ts';
import { fieldHash, fieldTag, normaliseFieldText, parseFieldTag } from '#shared/documents/field-tags.ts';
import { reportTexts } from '#shared/documents/report-texts.ts';
import { agreedVersions } from '#shared/domain/blueprint/versions.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { isForClient } from '#shared/domain/model/classification.ts';
import { fieldSpec } from '#shared/domain/model/kinds.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { emptyEngagement, filledEngagement } from './filled-engagement.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample-lindmere')));
const filled = filledEngagement({ count: 3, text: (kind, field, index) => `${kind} ${field} ${index}\n- item` });

it.each([
  ['the sample', sample],
  ['a filled engagement', filled],
])('names only public fields of records that exist, with their whole text: %s', (_, data) => {
  const texts = reportTexts(buildBlueprintReport({ data }, documents));
  const named = texts.flatMap(({ tag, text }) => (tag === null ? [] : [{ tag, text }]));
  expect(named.length).toBeGreaterThan(100);
  for (const { tag, text } of named) {
    const { recordId, field } = parseFieldTag(tag) ?? { recordId: '' as RecordId, field: '' };
    const record = data.findAny(recordId);
    expect(record, tag).toBeDefined();
    const spec = record === undefined ? undefined : fieldSpec(record.kind, field);
    expect(spec, tag).toBeDefined();
    expect(record !== undefined && isForClient(record.kind, field), tag).toBe(true);
    if (spec?.type !== 'text') continue;
    const value = (record as unknown as Record<string, string>)[field] ?? '';
    const shown = text === documents.empty || text === documents.blueprint.roles.unnamed ? '' : text;
    expect(normaliseFieldText(shown), tag).toBe(normaliseFieldText(value));
  }
});

it('names every text of a deliverable where it is printed', () => {
  const tags = new Set(reportTexts(buildBlueprintReport({ data: sample }, documents)).map(({ tag }) => tag));
  const [deliverable] = sample.all('deliverable');
  for (const field of ['title', 'description', 'acceptanceTest', 'owner', 'dueOn', 'status']) {
    expect(tags).toContain(fieldTag({ recordId: deliverable?.id ?? ('' as RecordId), field }));
  }
});

it('prints the same words in an agreed version and names the fields of the records, not of the copies', () => {
  const [version] = agreedVersions(sample);
  const texts = reportTexts(buildBlueprintReport({ data: sample, versionId: version?.id as RecordId }, documents));
  const tags = texts.flatMap(({ tag }) => (tag === null ? [] : [tag]));
  expect(tags.length).toBeGreaterThan(100);
  for (const tag of tags)
    expect(sample.findAny(parseFieldTag(tag)?.recordId as RecordId)?.kind).not.toBe('frozenRecord');
});

it('leaves no trace of the place where a field stands in its sentence', () => {
  expect(JSON.stringify(buildBlueprintReport({ data: filled }, documents))).not.toMatch(/[\uE000-\uF8FF]/);
});

it('says in the manifest which document it is and what each field said', () => {
  const report = buildBlueprintReport({ data: sample }, documents);
  const manifest = writeManifest(report) ?? '';
  const named = reportTexts(report).filter(({ tag }) => tag !== null);
  expect(manifest).toContain('engagement="sample-lindmere" document="blueprint" edition="client" language="en-GB"');
  expect(manifest.match(/<field /g)).toHaveLength(named.length);
  expect(manifest).toContain(`<field tag="${named[0]?.tag}" hash="${fieldHash(named[0]?.text ?? '')}"/>`);
});

it('writes no manifest for a document without fields', () => {
  const report = buildBlueprintReport({ data: emptyEngagement() }, documents);
  expect(writeManifest({ ...report, sections: [] })).toBeNull();
});
