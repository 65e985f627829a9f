import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { traceRecord, type TraceLink } from '#shared/domain/thread/trace.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import styles from './thread.module.css';

/** What a record came from and what depends on it. Shows the records of the kinds that `data` holds. */
export function TracePanel(props: { readonly data: EngagementData; readonly id: RecordId }): ReactNode {
  const trace = traceRecord(props.data, props.id);
  if (trace.from.length === 0 && trace.to.length === 0) return null;
  return (
    <Section title={m.common.trace} headingLevel={3}>
      <div className={styles['trace']}>
        <Side title={m.common.traceFrom} links={trace.from} />
        <Side title={m.common.traceTo} links={trace.to} />
      </div>
    </Section>
  );
}

function Side(props: { readonly title: string; readonly links: readonly TraceLink[] }): ReactNode {
  return (
    <div>
      <h4>{props.title}</h4>
      {props.links.length === 0 && <p className={styles['none']}>{m.common.none}</p>}
      <ul>
        {props.links.map((link) => (
          <li key={`${link.field}-${link.record.id}`}>
            <span className={styles['kind']}>{link.record.ref ?? kindName(link.record.kind, 'one')}</span>
            <bdi>{recordName(link.record) || m.common.untitled(kindName(link.record.kind, 'one'))}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
