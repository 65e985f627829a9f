import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { NoteMenus } from '../note-menus.tsx';
import type { NoteWork } from '../use-note-work.ts';
import type { BoardActs } from './use-board-acts.ts';

/** What can be done with what is chosen; everything has a key too. */
export function SelectionBar(props: {
  readonly notes: readonly RecordOf<'note'>[];
  readonly clusters: readonly RecordOf<'cluster'>[];
  readonly all: readonly RecordOf<'cluster'>[];
  readonly acts: BoardActs;
  readonly departments: readonly RecordOf<'department'>[];
  readonly work: NoteWork;
  readonly onMerge: () => void;
  readonly onRename: () => void;
  readonly onEdit: () => void;
  readonly onClear: () => void;
}): ReactNode {
  const { notes, clusters, acts } = props;
  const words = m.clusters;
  const count = notes.length + clusters.length;
  if (count === 0) return <p>{words.help}</p>;
  return (
    <>
      <strong>{words.chosen(count)}</strong>
      {notes.length > 0 && (
        <>
          <Button size="small" onPress={acts.group}>
            {words.group}
          </Button>
          <Menu
            size="small"
            label={words.moveTo}
            items={[
              ...props.all.map(({ id, title }) => ({ id, label: title || words.unnamed })),
              { id: 'none', label: words.noCluster },
            ]}
            onAction={(id) => acts.moveTo(id === 'none' ? null : (id as RecordId))}
          >
            {words.moveTo}
          </Menu>
          <NoteMenus notes={notes} departments={props.departments} work={props.work} />
          {notes.length === 1 && (
            <Button size="small" onPress={props.onEdit}>
              {words.edit}
            </Button>
          )}
        </>
      )}
      {(clusters.length > 1 || notes.length > 1) && (
        <Button size="small" onPress={props.onMerge}>
          {words.merge}
        </Button>
      )}
      {clusters.length > 0 && (
        <>
          {clusters.length === 1 && (
            <Button size="small" onPress={props.onRename}>
              {words.rename}
            </Button>
          )}
          <Button size="small" onPress={acts.collapse}>
            {words.collapse}
          </Button>
          <Button size="small" onPress={acts.apart}>
            {words.takeApart}
          </Button>
        </>
      )}
      <Button size="small" variant="danger" onPress={acts.remove}>
        {words.remove}
      </Button>
      <Button size="small" variant="quiet" onPress={props.onClear}>
        {words.clear}
      </Button>
    </>
  );
}
