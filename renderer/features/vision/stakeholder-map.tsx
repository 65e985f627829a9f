import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import styles from './vision.module.css';

type Group = 'close' | 'satisfy' | 'inform' | 'view' | 'unknown';

/** Scores above the middle of 1–5 count as high. */
const HIGH_ABOVE = 3;

function groupOf({ influence, interest }: RecordOf<'stakeholder'>): Group {
  if (influence === null || interest === null) return 'unknown';
  if (influence > HIGH_ABOVE) return interest > HIGH_ABOVE ? 'close' : 'satisfy';
  return interest > HIGH_ABOVE ? 'inform' : 'view';
}

/** Stakeholders by influence (upward) and interest (to the right). */
export function StakeholderMap(props: { readonly data: EngagementData }): ReactNode {
  const stakeholders = props.data.all('stakeholder');
  const groups: readonly Group[] = ['satisfy', 'close', 'view', 'inform', 'unknown'];
  return (
    <Section title={m.vision.mapTitle} hint={m.vision.mapHint}>
      <div className={styles['map']}>
        {groups.map((group) => {
          const members = stakeholders.filter((one) => groupOf(one) === group);
          if (group === 'unknown' && members.length === 0) return null;
          return (
            <div key={group} data-group={group}>
              <h3>{m.vision.groups[group]}</h3>
              <p>
                <bdi>{members.map((one) => one.name).join(' · ') || m.common.none}</bdi>
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
