import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { groupBy } from '#shared/base/group-by.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { traceRecord } from '#shared/domain/thread/trace.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import styles from './thread.module.css';

/** Says which lines came of a record before somebody changes what it means. Nothing when there are none. */
export function BuiltOn(props: { readonly data: EngagementData; readonly id: RecordId }): ReactNode {
  const lines = traceRecord(props.data, props.id).to.filter(({ golden }) => golden);
  if (lines.length === 0) return null;
  return <p className={styles['builds']}>{m.common.buildsOn(nameLines(lines.map(({ record }) => record)))}</p>;
}

/** Records by their references, and by kind and number where they have none: "D-03, K-01, 5 readings". */
function nameLines(records: readonly AnyRecord[]): string {
  const refs = records.flatMap((record) => record.ref ?? []).toSorted();
  const others = groupBy(
    records.filter((record) => record.ref === null),
    (record) => record.kind,
  );
  const counts = [...others].map(([kind, { length }]) =>
    m.common.countOf(length, kindName(kind, length === 1 ? 'one' : 'many')),
  );
  return [...refs, ...counts].join(', ');
}
