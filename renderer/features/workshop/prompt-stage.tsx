import { useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { captureNotes } from '#shared/domain/workshop/add-note.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { buildPromptFrame } from '#shared/domain/workshop/session.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import {
  Loading,
  QuickAdd,
  RecordField,
  useCommit,
  useRecordActions,
  useServices,
} from '#renderer/features/records/index.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useBoardData } from './time/use-board-data.ts';
import { useRoom } from './room-context.ts';
import { usePublish } from './use-publish.ts';
import styles from './session.module.css';
import { useNoteWork } from './use-note-work.ts';

/** A question on the wall: prompts, discussions, breaks. What is said is written down here and stays off the wall. */
export function PromptStage(props: {
  readonly workshopId: RecordId;
  readonly activity: RecordOf<'activity'>;
  readonly next: RecordOf<'activity'> | null;
}): ReactNode {
  const { workshopId, activity } = props;
  const { options } = useRoom();
  const data = useBoardData(['note', 'department', 'cluster', 'participant']);
  const [editing, setEditing] = useState<RecordId | null>(null);
  usePublish(buildPromptFrame(activity, props.next, { ...options, title: activity.title }));
  if (data === undefined) return <Loading />;
  const edited = data.find('note', editing);
  return (
    <div className={styles['prompt']}>
      <section className={styles['question']}>
        <h2>
          <bdi>{activity.title}</bdi>
        </h2>
        <RecordField record={activity} field="prompt" data={data} description={m.session.promptHint} />
      </section>
      {activity.type !== 'break' && (
        <SaidHere
          workshopId={workshopId}
          activity={activity}
          notes={data.all('note').filter((note) => note.activity === activity.id)}
          onEdit={setEditing}
        />
      )}
      {edited !== undefined && <NoteEditor note={edited} data={data} onClose={() => setEditing(null)} />}
    </div>
  );
}

function SaidHere(props: {
  readonly workshopId: RecordId;
  readonly activity: RecordOf<'activity'>;
  readonly notes: readonly RecordOf<'note'>[];
  readonly onEdit: (id: RecordId) => void;
}): ReactNode {
  const { workshopId, activity, notes } = props;
  const { store } = useServices();
  const commit = useCommit();
  const actions = useRecordActions();
  const work = useNoteWork();
  const form = useRef<HTMLDivElement>(null);
  const focus = (): void => form.current?.querySelector('input')?.focus();
  useCommands([
    {
      id: 'prompt.new',
      label: m.workshop.keys.newNote,
      group: m.workshop.keys.group,
      scope: 'board',
      keys: ['n'],
      run: focus,
    },
  ]);
  const add = async (text: string): Promise<boolean> => {
    const changes = captureNotes(text, '', { workshop: workshopId, activity: activity.id }, store.ids);
    return changes.length === 0 || (await commit(changes, { action: 'capture' })).ok;
  };
  return (
    <section ref={form} className={styles['said']}>
      <h2>{m.session.said}</h2>
      <p>{m.session.saidHint}</p>
      <QuickAdd label={m.workshop.capture} onAdd={add} onPasteRows={(text) => void add(text)} />
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              <small>{note.ref}</small>
              <bdi>{note.text}</bdi>
              <Menu
                label={m.workshop.noteActions(note.text)}
                items={[
                  { id: 'edit', label: m.workshop.editNote },
                  ...NOTE_OUTCOMES.map((outcome) => ({ id: outcome, label: m.workshop.work[outcome] })),
                  { id: 'remove', label: m.workshop.deleteNote, isDanger: true },
                ]}
                onAction={(id) => {
                  if (id === 'edit') props.onEdit(note.id);
                  else if (id === 'remove') void actions.remove(note);
                  else work.outcome([note], id as NoteOutcome);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {notes.length === 0 && <p>{m.session.saidEmpty(optionLabel(activity.type))}</p>}
    </section>
  );
}
