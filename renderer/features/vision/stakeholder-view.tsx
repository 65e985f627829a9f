import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { stakeholderAdvice, type StakeholderAdvice } from '#shared/domain/vision/stakeholder-advice.ts';
import { quarterOf, QUARTERS } from '#shared/domain/vision/stakeholder-quarters.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { HintList, type Hint } from './hint-list.tsx';
import { StakeholderMap } from './stakeholder-map.tsx';
import styles from './vision.module.css';

/** The register of stakeholders, what it still lacks, and the map of influence and interest. */
export function StakeholderView({ data }: { readonly data: EngagementData }): ReactNode {
  return (
    <>
      <HintList label={m.vision.hintsTitle} hints={stakeholderAdvice(data).map(toHint)} />
      <RecordPanel
        kind="stakeholder"
        exchange
        data={data}
        columns={['name', 'role', 'department', 'influence', 'interest', 'sponsor']}
        derived={[
          {
            id: 'expects',
            header: m.vision.expects,
            cell: (row) => <bdi className={styles['clamp']}>{row.expects}</bdi>,
          },
          {
            id: 'quarter',
            header: m.vision.quarter,
            sortValue: (row) => quarterRank(row),
            cell: (row) => <QuarterCell person={row} />,
          },
        ]}
        empty={m.vision.stakeholdersEmpty}
      />
      {data.all('stakeholder').length > 0 && <StakeholderMap data={data} />}
    </>
  );
}

function quarterRank(person: RecordOf<'stakeholder'>): number | null {
  const quarter = quarterOf(person);
  return quarter === null ? null : QUARTERS.indexOf(quarter);
}

function QuarterCell({ person }: { readonly person: RecordOf<'stakeholder'> }): ReactNode {
  const quarter = quarterOf(person);
  return quarter === null ? <Badge tone="warning">{m.vision.quarterUnknown}</Badge> : m.vision.quarters[quarter];
}

function namesOf(records: readonly { readonly name: string }[]): string {
  return m.vision.names(records.map(({ name }) => name.trim() || m.vision.unnamed));
}

function toHint(advice: StakeholderAdvice): Hint {
  const words = m.vision.advice;
  switch (advice.code) {
    case 'no-sponsor':
      return { key: advice.code, tone: 'look', text: words.noSponsor };
    case 'weak-sponsor':
      return { key: advice.code, tone: 'look', text: words.weakSponsor(namesOf(advice.people), advice.people.length) };
    case 'unscored':
      return { key: advice.code, tone: 'note', text: words.unscored(namesOf(advice.people), advice.people.length) };
    case 'department-gone':
      return {
        key: advice.code,
        tone: 'look',
        text: words.departmentGone(namesOf(advice.people), advice.people.length),
      };
    case 'department-without': {
      const { departments } = advice;
      return {
        key: advice.code,
        tone: 'note',
        text: words.departmentWithout(namesOf(departments), departments.length),
      };
    }
    case 'same-name': {
      const say = advice.sameRole ? words.sameNameSameRole : words.sameName;
      return { key: `${advice.code} ${advice.name}`, tone: 'note', text: say(advice.name, advice.people.length) };
    }
  }
}
