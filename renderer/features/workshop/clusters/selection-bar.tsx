import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { NOTE_TAGS } from '#shared/domain/model/kinds-needs.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { TAG_SHAPES } from './note-card.tsx';
import type { BoardActs } from './use-board-acts.ts';

/** What can be done with what is chosen; everything has a key too. */
export function SelectionBar(props: {
  readonly notes: readonly RecordOf<'note'>[];
  readonly clusters: readonly RecordOf<'cluster'>[];
  readonly all: readonly RecordOf<'cluster'>[];
  readonly acts: BoardActs;
  readonly onOutcome: (outcome: NoteOutcome) => void;
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
            label={words.moveTo}
            items={[
              ...props.all.map(({ id, title }) => ({ id, label: title || words.unnamed })),
              { id: 'none', label: words.noCluster },
            ]}
            onAction={(id) => acts.moveTo(id === 'none' ? null : (id as RecordId))}
          >
            {words.moveTo}
          </Menu>
          <Menu
            label={words.tag}
            items={[
              ...NOTE_TAGS.map((tag) => ({ id: tag, label: `${TAG_SHAPES[tag]} ${optionLabel(tag)}` })),
              { id: 'none', label: words.noTag },
            ]}
            onAction={(id) => acts.tag((id === 'none' ? '' : id) as BodyOf<'note'>['tag'])}
          >
            {words.tag}
          </Menu>
          <Menu
            label={words.more}
            items={NOTE_OUTCOMES.map((outcome) => ({ id: outcome, label: m.workshop.work[outcome] }))}
            onAction={(id) => props.onOutcome(id as NoteOutcome)}
          >
            {words.more}
          </Menu>
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
