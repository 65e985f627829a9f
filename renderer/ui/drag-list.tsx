import { useEffect, useRef, type ReactNode } from 'react';
import {
  Button,
  ButtonContext,
  GridLayout,
  GridList,
  GridListItem,
  isTextDropItem,
  Size,
  useDragAndDrop,
  Virtualizer,
  type DropItem,
} from 'react-aria-components';
import { GripVertical } from 'lucide-react';

/** Where something is dropped in a list: before or after one of its items. */
export interface DropTarget {
  readonly id: string;
  readonly position: 'before' | 'after';
}

/** Items side by side, as many as fit. Only those in sight are drawn: a thousand stay as quick as ten. */
export interface DragColumns {
  /** Least width of an item, in px. */
  readonly width: number;
  /** Height that an item is taken to have until it is drawn, in px. */
  readonly height: number;
  /** Between items, in px. */
  readonly gap: number;
}

// What a list tells its own buttons is new with each choice; those of an item would all be drawn again by it.
const OUTSIDE = {};

/**
 * A list whose items are chosen, dragged within it and to other lists of the same type, by pointer, touch and keyboard.
 * An item is drawn again when it is another object; what else its picture rests on must reach it through a context.
 */
export function DragList<Item extends { readonly id: string }>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  /** Name of the type that may be dropped here. */
  readonly type: string;
  readonly textOf: (item: Item) => string;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** Enter or a double click on an item. */
  readonly onAction: (id: string) => void;
  /** Items of this or another list were dropped; null for the end of the list. */
  readonly onDrop: (ids: readonly string[], target: DropTarget | null) => void;
  readonly empty: string;
  readonly handleLabel: string;
  readonly classNames: {
    readonly list: string;
    readonly item: string;
    readonly handle: string;
    readonly empty: string;
  };
  /** In columns, scrolled; without them one below the other. */
  readonly columns?: DragColumns;
  /** An item that comes into sight as soon as it is in the list. */
  readonly showing?: string | null;
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const { items, classNames, columns } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { showing = null } = props;
  useEffect(() => {
    if (showing === null) return;
    const at = items.findIndex(({ id }) => id === showing);
    const area = scroller.current;
    if (area === null || at < 0) return;
    return comeIntoSight(area, (at + 1) / items.length);
    // oxlint-disable-next-line exhaustive-deps -- once for each item: scrolling by hand is not taken back afterwards.
  }, [showing]);
  const targetOf = (key: unknown, position: 'before' | 'after' | 'on'): DropTarget => ({
    id: String(key),
    position: position === 'before' ? 'before' : 'after',
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const item = items.find((one) => one.id === key);
        return { [props.type]: String(key), 'text/plain': item === undefined ? '' : props.textOf(item) };
      }),
    acceptedDragTypes: [props.type],
    getDropOperation: () => 'move',
    onInsert: ({ items: dropped, target }) =>
      void idsOf(dropped, props.type).then((ids) => props.onDrop(ids, targetOf(target.key, target.dropPosition))),
    onRootDrop: ({ items: dropped }) => void idsOf(dropped, props.type).then((ids) => props.onDrop(ids, null)),
    onReorder: ({ keys, target }) => props.onDrop([...keys].map(String), targetOf(target.key, target.dropPosition)),
  });
  const list = (
    <GridList
      ref={scroller}
      layout={columns === undefined ? 'stack' : 'grid'}
      aria-label={props.label}
      className={classNames.list}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      // Letters are commands where things are dragged about; looking for a name by its first letter would take them.
      disallowTypeAhead
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={[...props.selected]}
      onSelectionChange={(keys) => props.onSelect(keys === 'all' ? items.map((one) => one.id) : [...keys].map(String))}
      onAction={(key) => props.onAction(String(key))}
      renderEmptyState={() => <p className={classNames.empty}>{props.empty}</p>}
    >
      {(item) => (
        <GridListItem id={item.id} textValue={props.textOf(item)} className={classNames.item}>
          <Button slot="drag" aria-label={props.handleLabel} className={classNames.handle}>
            <GripVertical aria-hidden size={16} />
          </Button>
          <ButtonContext value={OUTSIDE}>{props.children(item)}</ButtonContext>
        </GridListItem>
      )}
    </GridList>
  );
  if (columns === undefined) return list;
  const { width, height, gap } = columns;
  return (
    <Virtualizer
      layout={GridLayout}
      layoutOptions={{
        minItemSize: new Size(width, height),
        maxItemSize: new Size(Infinity, height),
        minSpace: new Size(gap, gap),
      }}
    >
      {list}
    </Virtualizer>
  );
}

/**
 * Scrolls so that a share of the whole is above the lower edge. What is out of sight has the height that it is taken to
 * have, so the place is found again with every frame in which something was measured. Returns how to stop.
 */
function comeIntoSight(area: HTMLElement, share: number): () => void {
  let height = -1;
  let frame = 0;
  const look = (): void => {
    if (area.scrollHeight === height) return;
    height = area.scrollHeight;
    area.scrollTop = height * share - area.clientHeight;
    frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

function idsOf(items: readonly DropItem[], type: string): Promise<string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(type)));
}
