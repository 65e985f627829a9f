import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Zone } from '#shared/domain/needs/priority-zone.ts';
import { deriveRescores, setRescore, type RescoredNeed } from '#shared/domain/review/rescore.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordField, RecordForm, useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './review.module.css';

/** The needs scored again, old values beside the new ones, and the priorities of the next quarter. */
export function NextView(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  const rows = deriveRescores(data, review);
  return (
    <Section title={m.review.rescoreTitle} hint={m.review.rescoreHint}>
      {rows.length === 0 ? (
        <EmptyState compact body={m.review.rescoreEmpty} />
      ) : (
        <div className={styles['scroller']}>
          <table className={styles['rescore']} aria-label={m.review.rescoreTitle}>
            <thead>
              <tr>
                <th scope="col">{m.review.chosen}</th>
                <th scope="col">{m.review.before}</th>
                <th scope="col">{m.kinds.need.fields.agreedUrgency}</th>
                <th scope="col">{m.kinds.need.fields.agreedImpact}</th>
                <th scope="col">{m.review.nextTitle}</th>
                <th scope="col">{m.review.why}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <NeedRow key={row.entry.need.id} row={row} data={data} review={review} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RecordForm record={review} data={data} fields={['nextPrioritiesNote']} />
    </Section>
  );
}

function NeedRow(props: {
  readonly row: RescoredNeed;
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
}): ReactNode {
  const { row, data, review } = props;
  const { store } = useServices();
  const commit = useCommit();
  const actions = useRecordActions();
  const { need } = row.entry;
  const score = (values: { readonly urgency?: number | null; readonly impact?: number | null }): void => {
    const { urgency, impact } = row;
    const changes = setRescore(review, row, { urgency, impact, ...values }, store.ids);
    if (changes.length > 0) void commit(changes);
  };
  const choose = (isChosen: boolean): void => {
    const others = review.nextPriorities.filter((id) => id !== need.id);
    void actions.set(review, { nextPriorities: isChosen ? [...others, need.id] : others });
  };
  return (
    <tr>
      <td>
        <Checkbox isSelected={row.isChosen} onChange={choose}>
          <span className={styles['hidden']}>{m.review.chosen}: </span>
          {need.ref} <bdi>{need.title}</bdi>
        </Checkbox>
      </td>
      <td>{placeWords(row.oldUrgency, row.oldImpact, row.oldZone)}</td>
      <td>
        <NumberField
          label={m.review.urgencyOf(need.title)}
          isLabelHidden
          minValue={1}
          maxValue={5}
          value={row.urgency}
          onChange={(urgency) => score({ urgency })}
        />
      </td>
      <td>
        <NumberField
          label={m.review.impactOf(need.title)}
          isLabelHidden
          minValue={1}
          maxValue={5}
          value={row.impact}
          onChange={(impact) => score({ impact })}
        />
      </td>
      <td>{row.zone === null ? m.review.notMeasured : zoneWords(row)}</td>
      <td>
        {row.rescore !== undefined && (
          <RecordField
            record={row.rescore}
            field="reason"
            data={data}
            label={m.review.reasonOf(need.title)}
            isLabelHidden
            wraps
          />
        )}
      </td>
    </tr>
  );
}

function placeWords(urgency: number | null, impact: number | null, zone: Zone | null): string {
  if (urgency === null || impact === null || zone === null) return m.review.notMeasured;
  return `${urgency} × ${impact} · ${optionLabel(zone)}`;
}

// Only what moved to another zone stands out.
function zoneWords({ zone, oldZone }: RescoredNeed): ReactNode {
  const words = zone === null ? '' : optionLabel(zone);
  return zone === oldZone ? words : <strong>{words}</strong>;
}
