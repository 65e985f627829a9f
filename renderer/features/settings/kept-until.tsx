import { useState, type ReactNode } from 'react';
import { CalendarClock } from 'lucide-react';
import { deriveRetention } from '#shared/domain/engagement/retention.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { KeepUntil, longDate, RetentionReminders, useEngagements } from '#renderer/features/engagements/index.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Section } from '#renderer/ui/section.tsx';

type Engagement = RecordOf<'engagement'>;

const TONES = { open: 'neutral', kept: 'neutral', soon: 'warning', due: 'danger' } as const;

/** Until when each engagement is kept, and what to do with those whose time is up. */
export function KeptUntil(): ReactNode {
  const { store } = useServices();
  const engagements = useEngagements();
  const [keeping, setKeeping] = useState<Engagement | null>(null);
  const today = store.clock.today();
  const words = m.retention;
  const nameOf = ({ client }: Engagement): string => client || m.common.untitled(m.kinds.engagement.one);
  const columns: readonly Column<Engagement>[] = [
    {
      id: 'engagement',
      header: words.columns.engagement,
      cell: (one) => <bdi>{nameOf(one)}</bdi>,
      sortValue: nameOf,
    },
    {
      id: 'until',
      header: words.columns.until,
      width: 200,
      cell: ({ keepUntilOn }) => (keepUntilOn === null ? '–' : longDate(keepUntilOn)),
      sortValue: ({ keepUntilOn }) => keepUntilOn,
    },
    {
      id: 'state',
      header: words.columns.state,
      width: 150,
      cell: (one) => {
        const { state } = deriveRetention(one, today);
        return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
      },
    },
    {
      id: 'change',
      header: words.columns.actions,
      isHeaderHidden: true,
      width: 64,
      cell: (one) => (
        <IconButton
          label={`${words.action} ${nameOf(one)}`}
          icon={<CalendarClock aria-hidden size={18} />}
          onPress={() => setKeeping(one)}
        />
      ),
    },
  ];
  return (
    <Section title={words.title} hint={words.hint}>
      <RetentionReminders engagements={engagements ?? []} />
      {engagements === undefined ? (
        <Loading />
      ) : (
        <DataTable
          label={words.title}
          rows={engagements.filter(({ deletedOn }) => deletedOn === null)}
          columns={columns}
          getRowId={({ id }) => id}
          empty={<EmptyState body={words.none} />}
        />
      )}
      {keeping !== null && <KeepUntil engagement={keeping} onClose={() => setKeeping(null)} />}
    </Section>
  );
}
