import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { traceRecord } from '#shared/domain/thread/trace.ts';
import { wholeThread, type ThreadStation } from '#shared/domain/thread/whole-thread.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import styles from './thread.module.css';

/** Links of one station that are shown before "more" is asked for. */
const SHOWN = 6;

/** The golden thread through a record, station by station, and what else it is linked with; every link opens its record. */
export function ThreadPanel(props: { readonly data: EngagementData; readonly id: RecordId }): ReactNode {
  const { data } = props;
  const stations = wholeThread(data, props.id);
  const trace = traceRecord(data, props.id);
  // Parts without a name of their own, single scores say, are nothing to go to.
  const others = [...trace.from, ...trace.to]
    .filter(({ golden, record }) => !golden && (record.ref !== null || recordName(record) !== ''))
    .map(({ record }) => record);
  const isAlone = stations.flatMap(({ records }) => records).length < 2;
  if (isAlone && others.length === 0) return null;
  return (
    <Section title={m.common.trace} headingLevel={3}>
      {!isAlone && (
        <ol className={styles['thread']}>
          {stations.map((station) => (
            <Station key={station.kind} station={station} here={props.id} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <div className={styles['others']}>
          <h4>{m.common.alsoLinked}</h4>
          <Links records={[...new Map(others.map((record) => [record.id, record])).values()]} here={props.id} />
        </div>
      )}
    </Section>
  );
}

function Station(props: { readonly station: ThreadStation; readonly here: RecordId }): ReactNode {
  const { kind, records } = props.station;
  const isHere = records.some((record) => record.id === props.here);
  return (
    <li data-here={isHere || undefined}>
      <h4>{kindName(kind, records.length === 1 ? 'one' : 'many')}</h4>
      <Links records={records} here={props.here} />
    </li>
  );
}

function Links(props: { readonly records: readonly AnyRecord[]; readonly here: RecordId }): ReactNode {
  const [all, setAll] = useState(false);
  const open = useOpenRecord((state) => state.open);
  const { records, here } = props;
  const shown = all ? records : records.slice(0, SHOWN);
  return (
    <ul>
      {shown.map((record) => {
        const words = (
          <>
            {record.ref !== null && <span className={styles['ref']}>{record.ref} </span>}
            <bdi>{recordName(record) || m.common.untitled(kindName(record.kind, 'one'))}</bdi>
          </>
        );
        return (
          <li key={record.id}>
            {record.id === here ? (
              <strong aria-current="true">{words}</strong>
            ) : (
              <button type="button" onClick={() => open(record.id)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
      {shown.length < records.length && (
        <li>
          <button type="button" className={styles['more']} onClick={() => setAll(true)}>
            {m.common.more(records.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
