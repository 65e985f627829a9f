import { useEffect, useRef, type RefObject } from 'react';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { BoardLayout, BoardPoint } from '#shared/domain/workshop/cluster-board.ts';
import { nextOnBoard, type Direction } from '#shared/domain/workshop/walk-board.ts';
import { m } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { markCommands } from '../note-menus.tsx';
import type { NoteWork } from '../use-note-work.ts';
import type { BoardActs } from './use-board-acts.ts';
import type { PlaneView } from './plane-view.ts';

const NUDGE = 20;
const BIG_NUDGE = 100;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const WAYS: Readonly<Record<Direction, BoardPoint>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** What keys do on the board: everything that the hand does. */
export interface BoardKeys {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly view: PlaneView;
  readonly layout: BoardLayout;
  readonly selected: ReadonlySet<RecordId>;
  readonly acts: BoardActs;
  /** The chosen notes. */
  readonly notes: readonly RecordOf<'note'>[];
  readonly work: NoteWork;
  readonly hasClusters: boolean;
  readonly onToggle: (id: RecordId) => void;
  readonly onChoose: (ids: readonly RecordId[]) => void;
  readonly onEdit: (id: RecordId) => void;
  readonly onRename: () => void;
  readonly onMoveTo: () => void;
  readonly onMerge: () => void;
}

/** The commands of the board, and walking it by arrow keys. */
export function useBoardKeys(keys: BoardKeys): void {
  const { view, acts, hasClusters } = keys;
  const hasNotes = keys.notes.length > 0;
  const words = m.clusters.keys;
  const onChosen = (id: string, label: string, key: string, isEnabled: boolean, run: () => void): Command => ({
    id: `clusters.${id}`,
    label,
    group: words.group,
    scope: 'selection',
    keys: [key],
    isEnabled,
    run,
  });
  const onBoard = (id: string, label: string, pressed: readonly string[], run: () => void): Command => ({
    id: `clusters.${id}`,
    label,
    group: words.group,
    scope: 'board',
    keys: pressed,
    run,
  });
  useScope('selection', keys.selected.size > 0);
  useCommands([
    onBoard('zoomIn', words.zoomIn, ['+', '='], () => view.zoomBy(1)),
    onBoard('zoomOut', words.zoomOut, ['-'], () => view.zoomBy(-1)),
    onBoard('fit', words.fit, ['0'], () => view.fit(keys.layout.bounds)),
    onBoard('all', words.all, ['$mod+KeyA'], () => keys.onChoose([...keys.layout.places.keys()])),
    onChosen('make', words.make, 'g', hasNotes, acts.group),
    onChosen('apart', words.apart, 'Shift+G', hasClusters, acts.apart),
    onChosen('moveTo', words.moveTo, 'c', hasNotes, keys.onMoveTo),
    onChosen('merge', words.merge, 'm', true, keys.onMerge),
    onChosen('collapse', words.collapse, 'k', hasClusters, acts.collapse),
    onChosen('rename', words.rename, 'F2', hasClusters, keys.onRename),
    onChosen('remove', m.workshop.keys.remove, 'Delete', true, acts.remove),
    onChosen('clear', words.clear, 'Escape', true, () => keys.onChoose([])),
    ...markCommands('clusters', keys.notes, keys.work),
  ]);
  useWalk(keys);
}

// Arrows walk from card to card; once something is chosen they move it.
function useWalk(keys: BoardKeys): void {
  const { viewport } = keys;
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const area = viewport.current;
    if (area === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { layout, selected, acts, onToggle, onEdit, onRename } = newest.current;
      const element = event.target instanceof HTMLElement ? event.target : null;
      const name = element?.dataset['note'] ?? element?.dataset['head'];
      if (element === null || name === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const id = recordId(name);
      const direction = DIRECTIONS[event.key];
      if (direction !== undefined) {
        event.preventDefault();
        const size = event.shiftKey ? BIG_NUDGE : NUDGE;
        const { x, y } = WAYS[direction];
        if (selected.size > 0) acts.nudge({ x: x * size, y: y * size });
        else {
          const next = nextOnBoard(layout, id, direction);
          const to = next === undefined ? null : `[data-note="${CSS.escape(next)}"], [data-head="${CSS.escape(next)}"]`;
          if (to !== null) area.querySelector<HTMLElement>(to)?.focus();
        }
      } else if (event.key === ' ') {
        event.preventDefault();
        onToggle(id);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (element.dataset['note'] === undefined) onRename();
        else onEdit(id);
      }
    };
    area.addEventListener('keydown', onKeyDown);
    return () => area.removeEventListener('keydown', onKeyDown);
  }, [viewport]);
}
