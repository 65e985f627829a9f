import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop, type DropItem } from 'react-aria-components';
import { GripVertical } from 'lucide-react';

/** Where something is dropped in a list: before or after one of its items. */
export interface DropTarget {
  readonly id: string;
  readonly position: 'before' | 'after';
}

/** A list whose items are chosen, dragged within it and to other lists of the same type, by pointer, touch and keyboard. */
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
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const { items, classNames } = props;
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
  return (
    <GridList
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
          {props.children(item)}
        </GridListItem>
      )}
    </GridList>
  );
}

function idsOf(items: readonly DropItem[], type: string): Promise<string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(type)));
}
