import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { SCOPE_BUCKETS } from '#shared/domain/model/kinds-foundation.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { isSettled, scopeClashes } from '#shared/domain/vision/scope-lists.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { RecordPanel, useCommit } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import type { Column } from '#renderer/ui/data-table.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { HintList } from './hint-list.tsx';

type ScopeItem = RecordOf<'scopeItem'>;

/** What is in and out of scope, assumed, given and parked: five lists, and items that move between them. */
export function ScopeView({ data }: { readonly data: EngagementData }): ReactNode {
  const items = data.all('scopeItem');
  const counts = SCOPE_BUCKETS.map((bucket) =>
    m.vision.scopeCounts[bucket](items.filter((item) => item.bucket === bucket).length),
  );
  const settled = items.filter(isSettled).length;
  // Items of a file of another origin may stand in no list; they must not be out of sight.
  const unsorted = items.filter(({ bucket }) => bucket === '');
  return (
    <>
      <HintList
        label={m.vision.hintsTitle}
        hints={[
          ...(items.length === 0
            ? []
            : [{ key: 'counts', tone: 'note' as const, text: m.vision.scopeSummary(counts, settled) }]),
          ...scopeClashes(data).map((clash) => ({
            key: clash[0]?.id ?? '',
            tone: 'look' as const,
            text: m.vision.scopeClash(clash[0]?.text.trim() ?? ''),
          })),
        ]}
      />
      {unsorted.length > 0 && <ScopeList data={data} bucket="" />}
      {SCOPE_BUCKETS.map((bucket) => (
        <ScopeList key={bucket} data={data} bucket={bucket} />
      ))}
    </>
  );
}

function ScopeList(props: { readonly data: EngagementData; readonly bucket: ScopeItem['bucket'] }): ReactNode {
  const { data, bucket } = props;
  const isParked = bucket === 'parked';
  const state: Column<ScopeItem> = {
    id: 'state',
    header: m.vision.parkedState,
    width: 104,
    sortValue: (row) => (isSettled(row) ? 1 : 0),
    cell: (row) =>
      isSettled(row) ? (
        <Badge tone="success">{m.vision.parkedSettled}</Badge>
      ) : (
        <Badge tone="warning">{m.vision.parkedOpen}</Badge>
      ),
  };
  return (
    <RecordPanel
      kind="scopeItem"
      data={data}
      title={bucket === '' ? m.vision.scopeUnsorted : m.vision.scopeLists[bucket]}
      columns={['text', 'raisedBy', 'evidence', 'answer']}
      derived={[
        ...(isParked ? [state] : []),
        {
          id: 'move',
          header: m.vision.moveTo,
          isHeaderHidden: true,
          width: 96,
          cell: (row) => <MoveMenu item={row} />,
        },
      ]}
      filter={(row) => row.bucket === bucket}
      defaults={{ bucket }}
      readOnly={bucket === ''}
      empty={bucket === '' ? '' : m.vision.scopeEmpty[bucket]}
    />
  );
}

function MoveMenu({ item }: { readonly item: ScopeItem }): ReactNode {
  const commit = useCommit();
  const name = item.text.trim() || m.common.untitled(kindName('scopeItem', 'one'));
  return (
    <Menu
      label={m.vision.moveOf(name)}
      items={SCOPE_BUCKETS.filter((bucket) => bucket !== item.bucket).map((bucket) => ({
        id: bucket,
        label: m.vision.moveToList(m.vision.scopeLists[bucket]),
      }))}
      onAction={(id) => {
        const bucket = SCOPE_BUCKETS.find((one) => one === id);
        if (bucket !== undefined) void commit([updateRecord(item, { bucket })], { action: 'move', announce: true });
      }}
    >
      {m.vision.moveTo}
    </Menu>
  );
}
