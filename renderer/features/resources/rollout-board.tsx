import { useEffect, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Change } from '#shared/domain/model/change.ts';
import { ROLLOUT } from '#shared/domain/model/kinds-resources.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { moveAdaptation, stepOf } from '#shared/domain/resources/move-adaptation.ts';
import type { RolloutStatus } from '#shared/domain/resources/rollout.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { useCommit, useRecordActions } from '#renderer/features/records/index.ts';
import { DragList, type DropTarget } from '#renderer/ui/drag-list.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { DropDialog } from './drop-dialog.tsx';
import { BoardContext, RolloutCard } from './rollout-card.tsx';
import styles from './board.module.css';

type Adaptation = RecordOf<'adaptation'>;

const titleOf = ({ title }: Adaptation): string => title || m.common.untitled(kindName('adaptation', 'one'));

// The same function every time: cards that did not change are not drawn again.
const drawn = (adaptation: Adaptation): ReactNode => <RolloutCard adaptation={adaptation} />;

/** The adapted resources by how far they have come into use; moved by hand, by menu or by the keys 1 to 5. */
export function RolloutBoard(props: {
  readonly data: EngagementData;
  readonly onOpen: (id: RecordId) => void;
}): ReactNode {
  const { data, onOpen } = props;
  const adaptations = data.all('adaptation');
  const records = useRecordActions();
  const [selected, setSelected] = useState<ReadonlySet<RecordId>>(new Set());
  const mover = useMover(adaptations);
  const chosen = adaptations.filter(({ id }) => selected.has(id));
  useScope('selection', chosen.length > 0);
  useCommands(
    ROLLOUT.map((step, index) => ({
      id: `rollout.${step}`,
      label: m.resources.board.keyTo(optionLabel(step)),
      group: m.resources.board.group,
      scope: 'selection' as const,
      keys: [`${index + 1}`],
      isEnabled: chosen.length > 0,
      run: () => mover.move(chosen, step),
    })),
  );
  const words = m.resources.board;
  return (
    <Section title={words.title} hint={words.hint} count={adaptations.length}>
      <BoardContext
        value={{
          data,
          onOpen,
          onMove: (adaptation, step) => mover.move([adaptation], step),
          onRemove: (adaptation) => void records.remove(adaptation),
        }}
      >
        <div className={styles['board']}>
          {ROLLOUT.map((step) => (
            <Column
              key={step}
              step={step}
              adaptations={adaptations.filter((adaptation) => stepOf(adaptation) === step)}
              selected={selected}
              onSelect={setSelected}
              onOpen={onOpen}
              onDrop={(ids, target) =>
                mover.move(
                  adaptations.filter(({ id }) => ids.includes(id)),
                  step,
                  target,
                )
              }
            />
          ))}
        </div>
      </BoardContext>
      <output className={styles['spoken']}>{mover.said}</output>
      {mover.dropping !== null && (
        <DropDialog
          titles={mover.dropping.map(titleOf)}
          before={mover.dropping.length === 1 ? mover.dropping[0]?.droppedReason : ''}
          onDrop={(reason) => mover.drop(reason)}
          onClose={() => mover.cancel()}
        />
      )}
    </Section>
  );
}

function Column(props: {
  readonly step: RolloutStatus;
  readonly adaptations: readonly Adaptation[];
  readonly selected: ReadonlySet<RecordId>;
  readonly onSelect: (ids: ReadonlySet<RecordId>) => void;
  readonly onOpen: (id: RecordId) => void;
  readonly onDrop: (ids: readonly string[], target: DropTarget | null) => void;
}): ReactNode {
  const { step, adaptations, selected, onSelect } = props;
  const name = optionLabel(step);
  const own = adaptations.map(({ id }) => id);
  return (
    <section className={styles['column']} data-step={step} aria-label={name}>
      <h3>
        <kbd aria-hidden>{ROLLOUT.indexOf(step) + 1}</kbd>
        {name} <span>{adaptations.length}</span>
      </h3>
      <DragList
        label={name}
        type="x-quarterdeck-adaptation"
        items={adaptations}
        textOf={titleOf}
        selected={own.filter((id) => selected.has(id))}
        onSelect={(ids) => {
          const others = [...selected].filter((id) => !own.includes(id));
          // Choosing in one column lets go of the others; with nothing chosen here they stay.
          onSelect(new Set(ids.length > 0 ? (ids as readonly RecordId[]) : others));
        }}
        onAction={(id) => props.onOpen(id as RecordId)}
        onDrop={props.onDrop}
        empty={m.resources.board.empty[step]}
        handleLabel={m.resources.board.handle}
        classNames={{
          list: styles['cards'] ?? '',
          item: styles['card'] ?? '',
          handle: styles['grip'] ?? '',
          empty: styles['nothing'] ?? '',
        }}
      >
        {drawn}
      </DragList>
    </section>
  );
}

interface Mover {
  /** What was moved last, for those who do not see it. */
  readonly said: string;
  /** What waits for a reason. */
  readonly dropping: readonly Adaptation[] | null;
  move(moving: readonly Adaptation[], step: RolloutStatus, target?: DropTarget | null): void;
  drop(reason: string): void;
  cancel(): void;
}

/** Moves cards, asks why one is dropped, says what was done, and keeps the cursor on the card in its new column. */
function useMover(adaptations: readonly Adaptation[]): Mover {
  const commit = useCommit();
  const [followed, setFollowed] = useState<{ readonly id: RecordId; readonly step: RolloutStatus } | null>(null);
  const [said, setSaid] = useState('');
  const [dropping, setDropping] = useState<readonly Adaptation[] | null>(null);
  useEffect(() => {
    if (followed === null) return;
    // The list fills itself after it was drawn, and puts the cursor on a neighbour of what left it.
    const frame = requestAnimationFrame(() => {
      const at = `[data-step="${followed.step}"] [role="row"][data-key="${CSS.escape(followed.id)}"]`;
      const card = document.querySelector<HTMLElement>(at);
      if (card === null) return;
      card.focus();
      setFollowed(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [adaptations, followed]);
  const store = (moved: readonly Adaptation[], changes: readonly Change[], step: RolloutStatus): void => {
    if (changes.length === 0) return;
    void commit(changes, { action: 'move' }).then((done) => {
      if (!done.ok) return;
      setSaid(m.resources.board.moved(moved.map(titleOf).join(', '), optionLabel(step)));
      const [first] = moved;
      if (first !== undefined) setFollowed({ id: first.id, step });
    });
  };
  const move: Mover['move'] = (all, step, target = null) => {
    const order = orderAt(adaptations, step, all, target);
    const moving = all.filter((one) => stepOf(one) !== step || order !== undefined);
    const moves = moving.map((one) => moveAdaptation(one, step, order === undefined ? {} : { order }));
    // Only a missing reason refuses a move.
    if (moves.some(({ ok }) => !ok)) return setDropping(moving);
    store(
      moving,
      moves.flatMap((moved) => (moved.ok ? [moved.value] : [])),
      step,
    );
  };
  return {
    said,
    dropping,
    move,
    drop(reason) {
      const moving = dropping ?? [];
      setDropping(null);
      const moves = moving.map((one) => moveAdaptation(one, 'dropped', { reason }));
      store(
        moving,
        moves.flatMap((moved) => (moved.ok ? [moved.value] : [])),
        'dropped',
      );
    },
    cancel: () => setDropping(null),
  };
}

/** The place between the cards where one was let go; undefined where the place does not count. */
function orderAt(
  adaptations: readonly Adaptation[],
  step: RolloutStatus,
  moving: readonly Adaptation[],
  target: DropTarget | null,
): Adaptation['order'] | undefined {
  if (target === null || moving.length !== 1) return undefined;
  const column = adaptations.filter((one) => stepOf(one) === step && one.id !== moving[0]?.id);
  const at = column.findIndex(({ id }) => id === target.id);
  if (at < 0) return undefined;
  const [before, after] = target.position === 'before' ? [at - 1, at] : [at, at + 1];
  return orderBetween(column[before]?.order ?? null, column[after]?.order ?? null);
}
