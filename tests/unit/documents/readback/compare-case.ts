import { expect } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { createContext } from '#shared/documents/document-context.ts';
import { parseFieldTag } from '#shared/documents/field-tags.ts';
import { compareReviewed } from '#shared/documents/readback/compare-reviewed.ts';
import { readManifest } from '#shared/documents/readback/read-manifest.ts';
import type { ReviewComparison } from '#shared/documents/readback/review-comparison.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { readDocx } from '#shared/exchange/docx/read-docx.ts';
import { documents } from '#shared/messages/en/documents.ts';
import type { WordFile } from '../../exchange/docx/word-file.ts';
import { reportFile } from './report-file.ts';

const isField = (tag: string, title: string): boolean => (tag === '' ? title !== '' : parseFieldTag(tag) !== null);
export const sample = new EngagementData(sampleEngagement(engagementId('lindmere')));
export const reportOf = (data: EngagementData): Report => buildBlueprintReport({ data }, documents);

export function read(bytes: Uint8Array): ReviewedDocument {
  const document = readDocx(bytes, { isField });
  if (!document.ok) throw new Error(document.error.code);
  return document.value;
}

/** How a file was changed on its way. */
export interface Case {
  /** The records when the file was written; the sample when absent. */
  readonly before?: EngagementData;
  readonly now?: EngagementData;
  readonly change?: (body: string) => string;
  readonly file?: (file: WordFile) => WordFile;
}

export function compare({
  before = sample,
  now = before,
  change = (body) => body,
  file = (one) => one,
}: Case): ReviewComparison {
  const reviewed = read(reportFile(reportOf(before), (one) => file({ ...one, body: change(one.body) })));
  return compareReviewed({
    reviewed,
    written: read(reportFile(reportOf(now))),
    manifest: readManifest(reviewed.customParts),
    context: createContext(now, documents),
    draft: reportOf(now),
  });
}

export function having(data: EngagementData, id: string, set: Record<string, unknown>): EngagementData {
  const records = [...data.everything()].map((record) =>
    record.id === id ? ({ ...record, ...set } as AnyRecord) : record,
  );
  return new EngagementData(records);
}

export function replaced(from: string, to: string): (body: string) => string {
  return (body) => {
    expect(body).toContain(from);
    return body.replace(from, to);
  };
}

function lineOf<K extends Kind>(kind: K, at: number): RecordOf<K> {
  const record = sample.all(kind)[at];
  if (record === undefined) throw new Error('the sample has lines');
  return record;
}

export const deliverable = lineOf('deliverable', 0);
export const second = lineOf('deliverable', 1);
export const right = lineOf('decisionRight', 0);
export const nothing = { changes: [], removed: [], unmatched: [], remarks: [] };

const textOfControl = (field: string, id: string = deliverable.id): RegExp =>
  new RegExp(`(<w:tag w:val="qd\\.${id}\\.${field}"/>.*?<w:t xml:space="preserve">)([^<]*)(</w:t>)`);

export const typed =
  (field: string, text: string, id?: string): ((body: string) => string) =>
  (body) => {
    expect(body).toMatch(textOfControl(field, id));
    return body.replace(textOfControl(field, id), (_, head: string, __: string, tail: string) => head + text + tail);
  };

export const rowOf = (body: string, id: string): string => {
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  return rows.find((one) => one.includes(`qd.${id}.dueOn`) || one.includes(`qd.${id}.limit`)) ?? '';
};
