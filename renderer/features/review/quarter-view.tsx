import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { GatheredCheckIns, GatheredMilestone, GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordField, RecordForm, RecordPanel, shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { FactList } from './fact-list.tsx';
import styles from './review.module.css';

/** The first step: what stages 3 to 5 hold about the quarter, and what they do not say. */
export function QuarterView(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly gathered: GatheredQuarter;
}): ReactNode {
  const { data, review, gathered } = props;
  const { span } = gathered;
  const unkept = gathered.commitments.filter(({ state }) => state === 'late' || state === 'dropped');
  return (
    <>
      <Section title={review.quarter} hint={m.review.quarterIs(shortDate(span.from), shortDate(span.to))}>
        {gathered.isEmpty ? (
          <EmptyState compact body={m.review.quarterEmpty(review.quarter)} />
        ) : (
          <FactList data={data} gathered={gathered} />
        )}
      </Section>
      <CommitmentTable commitments={gathered.commitments} />
      {unkept.length > 0 && (
        <Section title={m.review.reasonsTitle} hint={m.review.reasonsHint} headingLevel={3}>
          {unkept.map(({ deliverable }) => (
            <RecordField
              key={deliverable.id}
              record={deliverable}
              field="statusReason"
              data={data}
              label={[deliverable.ref ?? '', deliverable.title].filter((part) => part !== '').join(' ')}
            />
          ))}
        </Section>
      )}
      <Gathered gathered={gathered} />
      <Escalations data={data} gathered={gathered} />
      <Section title={m.review.judgementTitle}>
        <RecordForm record={review} data={data} fields={['escalationsNote', 'effortNote']} />
      </Section>
    </>
  );
}

function Escalations(props: { readonly data: EngagementData; readonly gathered: GatheredQuarter }): ReactNode {
  const { data, gathered } = props;
  const byId = new Map(gathered.escalations.map((entry) => [entry.escalation.id, entry]));
  return (
    <RecordPanel
      kind="escalation"
      data={data}
      columns={['title', 'level', 'department', 'raisedOn', 'answeredOn']}
      derived={[
        {
          id: 'days',
          header: m.review.daysOpen,
          align: 'end',
          sortValue: (row) => byId.get(row.id)?.daysOpen ?? null,
          cell: (row) => {
            const entry = byId.get(row.id);
            if (entry === undefined || entry.daysOpen === null) return '';
            const days = String(entry.daysOpen);
            return entry.isOpen ? m.review.stillUnanswered(days) : days;
          },
        },
      ]}
      filter={(row) => byId.has(row.id)}
      defaults={{ raisedOn: gathered.span.until }}
      empty={m.review.escalationsEmpty}
    />
  );
}

/** Milestones and check-ins of the quarter, as they were gathered. */
export function Gathered({ gathered }: { readonly gathered: GatheredQuarter }): ReactNode {
  const { milestones, checkIns, withoutCheckIn, missed } = gathered;
  return (
    <>
      <Section title={m.review.milestones} count={milestones.length}>
        {milestones.length === 0 ? (
          <EmptyState compact body={m.review.milestonesEmpty} />
        ) : (
          <DataTable
            label={m.review.milestones}
            rows={milestones}
            columns={MILESTONES}
            getRowId={({ milestone }) => milestone.id}
          />
        )}
      </Section>
      <Section
        title={m.review.checkIns}
        hint={
          withoutCheckIn.length === 0
            ? undefined
            : m.review.withoutCheckIn(withoutCheckIn.map(({ name }) => name).join(', '))
        }
      >
        {missed.length > 0 && (
          <p className={styles['note']}>
            {m.review.missedCheckIns(
              missed.map(({ department, dueOn }) => `${department.name} ${shortDate(dueOn)}`).join(' · '),
            )}
          </p>
        )}
        {checkIns.length === 0 ? (
          <EmptyState compact body={m.review.checkInsEmpty} />
        ) : (
          <DataTable
            label={m.review.checkIns}
            rows={checkIns}
            columns={CHECK_INS}
            getRowId={({ department }) => department?.id ?? 'left'}
          />
        )}
      </Section>
    </>
  );
}

const MILESTONE_TONES = { met: 'success', missed: 'danger', ahead: 'neutral' } as const;

const MILESTONES: readonly Column<GatheredMilestone>[] = [
  {
    id: 'title',
    header: m.kinds.milestone.one,
    sortValue: ({ milestone }) => milestone.ref ?? '',
    cell: ({ milestone }) => (
      <>
        {milestone.ref} <bdi>{milestone.title}</bdi>
      </>
    ),
  },
  {
    id: 'baseline',
    header: m.kinds.milestone.fields.baselineOn,
    width: 130,
    sortValue: ({ milestone }) => milestone.baselineOn,
    cell: ({ milestone }) => (milestone.baselineOn === null ? '' : shortDate(milestone.baselineOn)),
  },
  {
    id: 'state',
    header: m.review.state,
    width: 130,
    sortValue: ({ state }) => state,
    cell: ({ state }) => <Badge tone={MILESTONE_TONES[state]}>{m.review.milestoneStates[state]}</Badge>,
  },
  {
    id: 'slip',
    header: m.review.slip,
    width: 110,
    align: 'end',
    sortValue: ({ slipDays }) => slipDays,
    cell: ({ slipDays }) => (slipDays === 0 ? '' : m.review.slipDays(slipDays)),
  },
];

const lastOf = ({ checkIns }: GatheredCheckIns): RecordOf<'checkIn'> | undefined =>
  checkIns.toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1)).at(-1);

const CHECK_INS: readonly Column<GatheredCheckIns>[] = [
  {
    id: 'department',
    header: m.kinds.department.one,
    sortValue: ({ department }) => department?.name ?? '',
    cell: ({ department }) => <bdi>{department?.name ?? m.review.departmentLeft}</bdi>,
  },
  {
    id: 'held',
    header: m.review.facts.checkIns,
    width: 140,
    align: 'end',
    sortValue: ({ checkIns }) => checkIns.length,
    cell: ({ checkIns }) => String(checkIns.length),
  },
  {
    id: 'last',
    header: m.review.checkInLast,
    width: 140,
    cell: (row) => {
      const heldOn = lastOf(row)?.heldOn ?? null;
      return heldOn === null ? '' : shortDate(heldOn);
    },
  },
  { id: 'help', header: m.review.checkInHelp, cell: (row) => <bdi>{lastOf(row)?.helpNote ?? ''}</bdi> },
];
