import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import type { Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './needs.module.css';

/** One number of the heat map. */
export interface HeatCell {
  readonly department: RecordOf<'department'>;
  readonly zone: Zone;
}

/** The needs that a number of the heat map counts; each opens. */
export function NeedsBehind(props: {
  readonly cell: HeatCell;
  readonly data: EngagementData;
  readonly onClose: () => void;
}): ReactNode {
  const { department, zone } = props.cell;
  const open = useOpenRecord((state) => state.open);
  const needs = rankNeeds(props.data).filter(
    (entry) => entry.need.department === department.id && entry.zone === zone && entry.need.decision !== 'exclude',
  );
  return (
    <Section
      title={m.needs.needsOf(department.name, optionLabel(zone))}
      count={needs.length}
      headingLevel={3}
      actions={
        <Button size="small" variant="quiet" onPress={props.onClose}>
          {m.common.close}
        </Button>
      }
    >
      <ul className={styles['behind']}>
        {needs.map(({ need, rank }) => (
          <li key={need.id}>
            <button type="button" onClick={() => open(need.id)}>
              <span>{need.ref} </span>
              <bdi>{need.title}</bdi>
              <small> {m.needs.placeOf(rank ?? 0)}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
