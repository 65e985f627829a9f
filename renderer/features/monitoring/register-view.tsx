import { useRef, useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { FIRST_VIEW } from '#shared/domain/monitoring/register-view.ts';
import type { PastedBlock } from '#shared/exchange/paste-block.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordDrawer, useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { ExplainDialog } from './register/explain-dialog.tsx';
import { InitiativeDetail } from './register/initiative-detail.tsx';
import { PasteProblems } from './register/paste-problems.tsx';
import { MarkedBar, RegisterBar } from './register/register-bars.tsx';
import { changesOfBlock, NEW_INITIATIVE } from './register/register-changes.ts';
import { countUnexplained, registerRowsOf } from './register/register-rows.ts';
import { RegisterTable } from './register/register-table.tsx';
import { useAskedDifference } from './register/use-asked-difference.ts';
import { useRegisterEvents } from './register/use-register-events.ts';
import { useRegisterPlace } from './register/use-register-place.ts';
import { toggled, useRegisterState } from './register/use-register-state.ts';
import styles from './register/register.module.css';

interface ViewProps {
  readonly data: EngagementData;
  readonly today: IsoDate;
}

/** Initiatives with stated and suggested RAG, as a table that is typed into. */
export function RegisterView({ data, today }: ViewProps): ReactNode {
  const rows = registerRowsOf(data, today);
  const actions = useRecordActions();
  return (
    <Section title={m.kinds.initiative.many} hint={m.monitoring.registerHint} count={rows.length}>
      {rows.length === 0 ? (
        <EmptyState compact body={m.monitoring.registerEmpty} />
      ) : (
        <Register rows={rows} data={data} today={today} />
      )}
      <QuickAdd
        label={m.common.addOf(m.kinds.initiative.one)}
        onAdd={async (title) => (await actions.add('initiative', { ...NEW_INITIATIVE, title })) !== null}
      />
    </Section>
  );
}

function Register({ rows, data, today }: ViewProps & { readonly rows: readonly RegisterRow[] }): ReactNode {
  const state = useRegisterState(rows, data);
  const { items, shown, view } = state;
  const { store } = useServices();
  const commit = useCommit();
  const scroller = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const lastMark = useRef(0);
  const place = useRegisterPlace(items, view.columns.length + 1, scroller, state.hold);
  const asked = useAskedDifference(rows, openId ?? items[place.line]?.key ?? null);
  const mark = (line: number, reaches: boolean): void => {
    const key = items[line]?.key ?? '';
    const from = reaches ? Math.min(lastMark.current, line) : line;
    const to = reaches ? Math.max(lastMark.current, line) : line;
    lastMark.current = line;
    const keys = items.slice(from, to + 1).flatMap((item) => ('row' in item ? [item.key] : []));
    setMarked(reaches ? new Set([...marked, ...keys]) : toggled(marked, key));
  };
  const apply = async (block: PastedBlock): Promise<void> => {
    setPasted(null);
    await commit(changesOfBlock(block, store.ids), { action: 'paste', announce: true });
  };
  const events = useRegisterEvents({
    items,
    columns: view.columns,
    data,
    place,
    scroller,
    onOpen: ({ initiative }) => setOpenId(initiative.id),
    onExplain: ({ initiative }) => asked.ask(initiative.id),
    onMark: mark,
    onGroup: state.toggleGroup,
    onBlock: (block) => (block.problems.length > 0 ? setPasted(block) : void apply(block)),
  });
  // Ten thousand rows are gone through only where something is open or marked.
  const open = openId === null ? undefined : rows.find(({ initiative }) => initiative.id === openId);
  const markedRows = marked.size === 0 ? [] : shown.filter(({ initiative }) => marked.has(initiative.id));
  const isAllMarked = shown.length > 0 && markedRows.length === shown.length;
  return (
    <>
      <Unexplained
        rows={rows}
        onShow={() =>
          state.choose('unexplained', { ...FIRST_VIEW, filters: [{ column: 'difference', values: ['unexplained'] }] })
        }
      />
      <RegisterBar state={state} data={data} total={rows.length} />
      <MarkedBar rows={markedRows} state={state} data={data} onClear={() => setMarked(new Set())} />
      {items.length === 0 ? (
        <EmptyState compact body={m.register.nothing} />
      ) : (
        <RegisterTable
          items={items}
          view={view}
          data={data}
          marked={marked}
          isAllMarked={isAllMarked}
          place={place}
          scroller={scroller}
          events={events}
          onSort={state.sort}
          onMarkAll={() => setMarked(isAllMarked ? new Set() : new Set(shown.map(({ initiative }) => initiative.id)))}
        />
      )}
      <p className={styles['hint']}>{m.register.hint}</p>
      {open !== undefined && (
        <RecordDrawer record={open.initiative} data={data} onClose={() => setOpenId(null)}>
          <InitiativeDetail row={open} data={data} today={today} onOpen={setOpenId} />
        </RecordDrawer>
      )}
      {pasted !== null && (
        <PasteProblems block={pasted} onApply={() => void apply(pasted)} onClose={() => setPasted(null)} />
      )}
      {asked.row !== null && <ExplainDialog row={asked.row} onClose={asked.done} />}
    </>
  );
}

function Unexplained(props: { readonly rows: readonly RegisterRow[]; readonly onShow: () => void }): ReactNode {
  const { rows } = props;
  const count = countUnexplained(rows);
  if (count === 0) return null;
  return (
    <div className={`${styles['bar']} ${styles['notice']}`}>
      <p>{m.register.unexplained(count)}</p>
      <Button size="small" variant="quiet" onPress={props.onShow}>
        {m.register.showUnexplained}
      </Button>
    </div>
  );
}
