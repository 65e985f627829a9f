import { engagementId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { frozenData } from '#shared/domain/blueprint/versions.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, LooseRecord } from '#shared/domain/model/record.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';

/** The day on which the sample is told. */
export const TODAY = isoDate('2026-11-23');
/** The sample, loaded once. */
export const records = sampleEngagement(engagementId('sample'));
/** The same, by kind. */
export const data = new EngagementData(records);
/** The sample as it was when version 1.0 was agreed. */
export const asOfAgreement = frozenData(data, data.all('blueprintVersion')[0]!.id);

/** All values of link fields of a record, with the kind that they must lead to. */
function linksOf(record: AnyRecord): { field: string; to: string; target: string }[] {
  return Object.entries(kindSpec(record.kind).fields).flatMap(([field, spec]) => {
    const value = (record as unknown as LooseRecord)[field];
    if (spec.type === 'links') return (value as string[]).map((target) => ({ field, to: spec.to, target }));
    return spec.type === 'link' && value !== null ? [{ field, to: spec.to, target: value as string }] : [];
  });
}

/** Links that lead nowhere, or to a record of another kind. */
export function brokenLinks(whole: EngagementData): string[] {
  return [...whole.everything()].flatMap((record) =>
    linksOf(record)
      .filter(({ to, target }) => whole.findAny(target as AnyRecord['id'])?.kind !== to)
      .map(({ field, target }) => `${record.id}.${field} → ${target}`),
  );
}
