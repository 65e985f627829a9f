import { useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { captureNotes } from '#shared/domain/workshop/add-note.ts';
import { buildSwotFrame, type FrameSpotlight, type Quadrant } from '#shared/domain/workshop/frame.ts';
import { moveNote, moveNotes } from '#shared/domain/workshop/move-note.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { Loading, useCommit, useServices } from '#renderer/features/records/index.ts';
import styles from './board.module.css';
import { CaptureLine } from './capture-line.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NearButton } from './near-button.tsx';
import { SwotQuadrant, type DropPlace } from './swot-quadrant.tsx';
import { useBoardData } from './time/use-board-data.ts';
import { usePublish, useRoom } from './room.tsx';
import type { StageProps } from './stage.ts';
import { useNoteWork, type NoteWork } from './use-note-work.ts';

/** The SWOT grid on the wall. Shows the notes of one workshop, or all notes of the engagement. */
export function SwotStage({ workshopId }: StageProps): ReactNode {
  const { options } = useRoom();
  const { store } = useServices();
  const commit = useCommit();
  const data = useBoardData(['note', 'workshop', 'department', 'cluster', 'participant']);
  const [into, setInto] = useState<Quadrant>('strength');
  const [zoomed, setZoomed] = useState<Quadrant | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<RecordId>>(new Set());
  const [editing, setEditing] = useState<RecordId | null>(null);
  const capture = useRef<HTMLInputElement>(null);
  const notes = (data?.all('note') ?? []).filter((note) => workshopId === null || note.workshop === workshopId);
  const work = useNoteWork();
  const [spotlight, setSpotlight] = useState<FrameSpotlight | null>(null);
  const frame = { ...options, title: m.workshop.swot, votesRevealed: false, spotlight };
  usePublish(data === undefined ? null : buildSwotFrame(notes, frame));
  const chosen = notes.filter((note) => selected.has(note.id));
  const add = async (text: string): Promise<boolean> => {
    const changes = captureNotes(text, into, workshopId === null ? {} : { workshop: workshopId }, store.ids);
    return changes.length === 0 || (await commit(changes, { action: 'capture' })).ok;
  };
  const move = (moving: readonly RecordOf<'note'>[], quadrant: Quadrant): void => {
    const last = notes.findLast((note) => note.quadrant === quadrant)?.order ?? null;
    void commit(moveNotes(moving, quadrant, last), { action: 'move' });
  };
  const drop = (ids: readonly RecordId[], quadrant: Quadrant, place: DropPlace | null): void => {
    const moving = notes.filter((note) => ids.includes(note.id));
    const [only] = moving;
    if (moving.length === 1 && only !== undefined && place !== null) {
      void commit(moveNote(only, { quadrant, between: place }), { action: 'move' });
    } else move(moving, quadrant);
  };
  const remove = (gone: readonly RecordOf<'note'>[]): void => {
    setSelected(new Set());
    void commit(
      gone.map((note) => ({ op: 'delete', kind: 'note', id: note.id })),
      { announce: true },
    );
  };
  useScope('selection', chosen.length > 0);
  const { group, ...keys } = m.workshop.keys;
  useCommands([
    { id: 'swot.new', label: keys.newNote, group, scope: 'board', keys: ['n'], run: () => capture.current?.focus() },
    ...QUADRANTS.map((quadrant, index) => ({
      id: `swot.${quadrant}`,
      label: keys.quadrant(index + 1, optionLabel(quadrant)),
      group,
      scope: 'board' as const,
      keys: [`${index + 1}`],
      run: () => (chosen.length > 0 ? move(chosen, quadrant) : setInto(quadrant)),
    })),
    ...zoomCommands(setZoomed),
    spotlightCommand(spotlight, setSpotlight, chosen[0], zoomed ?? into),
    {
      id: 'swot.remove',
      label: keys.remove,
      group,
      scope: 'selection',
      keys: ['Delete'],
      isEnabled: chosen.length > 0,
      run: () => remove(chosen),
    },
    ...workCommands(chosen, work),
  ]);
  if (data === undefined) return <Loading />;
  const edited = notes.find((note) => note.id === editing);
  return (
    <>
      <CaptureLine
        inputRef={capture}
        into={{ quadrant: into, onQuadrant: setInto }}
        onAdd={add}
        actions={<NearButton notes={notes} work={work} />}
      />
      <div className={styles['grid']} data-zoomed={zoomed ?? undefined}>
        {QUADRANTS.filter((quadrant) => zoomed === null || zoomed === quadrant).map((quadrant) => (
          <SwotQuadrant
            key={quadrant}
            quadrant={quadrant}
            notes={notes.filter((note) => note.quadrant === quadrant)}
            selected={selected}
            onSelect={(ids, all) => setSelected(new Set([...[...selected].filter((id) => !all.includes(id)), ...ids]))}
            onDrop={(ids, place) => drop(ids, quadrant, place)}
            onMove={(note, target) => move([note], target)}
            onEdit={setEditing}
            onRemove={(note) => remove([note])}
            work={work}
          />
        ))}
      </div>
      {edited !== undefined && <NoteEditor note={edited} data={data} onClose={() => setEditing(null)} />}
    </>
  );
}

function zoomCommands(setZoomed: (quadrant: Quadrant | null) => void): readonly Command[] {
  const { group, ...keys } = m.workshop.keys;
  return [
    ...QUADRANTS.map((quadrant, index) => ({
      id: `swot.zoom.${quadrant}`,
      label: keys.zoom(optionLabel(quadrant)),
      group,
      scope: 'board' as const,
      keys: [`Alt+Digit${index + 1}`],
      run: () => setZoomed(quadrant),
    })),
    {
      id: 'swot.zoom.all',
      label: keys.zoomAll,
      group,
      scope: 'board' as const,
      keys: ['Alt+Digit0'],
      run: () => setZoomed(null),
    },
  ];
}

// What a chosen note becomes, in one press; the room goes on talking meanwhile.
function workCommands(chosen: readonly RecordOf<'note'>[], work: NoteWork): readonly Command[] {
  const words = m.workshop.work;
  const [only] = chosen;
  const one = (id: string, label: string, key: string, run: () => void, isEnabled = chosen.length > 0): Command => ({
    id: `swot.${id}`,
    label,
    group: m.workshop.keys.group,
    scope: 'selection',
    keys: [key],
    isEnabled,
    run,
  });
  return [
    one('followUp', words.followUp, 'u', () => work.outcome(chosen, 'followUp')),
    one('decision', words.decision, 'd', () => work.outcome(chosen, 'decision')),
    one('parked', words.parked, 'p', () => work.outcome(chosen, 'parked')),
    one('merge', words.merge, 'm', () => work.merge(chosen), chosen.length > 1),
    one('split', words.split, 'l', () => only !== undefined && work.split(only), chosen.length === 1),
  ];
}

// The chosen note; without one, the quadrant that is shown alone or written into.
function spotlightCommand(
  now: FrameSpotlight | null,
  set: (spotlight: FrameSpotlight | null) => void,
  note: RecordOf<'note'> | undefined,
  quadrant: Quadrant,
): Command {
  const { group, spotlight } = m.workshop.keys;
  const next: FrameSpotlight = note === undefined ? { kind: 'quadrant', quadrant } : { kind: 'note', id: note.id };
  return {
    id: 'swot.spotlight',
    label: now === null ? spotlight : m.workshop.spotlightOff,
    group,
    scope: 'board',
    keys: ['s'],
    run: () => set(now === null ? next : null),
  };
}
