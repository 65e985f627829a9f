import { useRef, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deleteRecord } from '#shared/domain/model/change.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { buildSwotFrame, type FrameSpotlight, type Quadrant } from '#shared/domain/workshop/frame.ts';
import { moveNote, moveNotes } from '#shared/domain/workshop/move-note.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useCommit } from '#renderer/features/records/index.ts';
import styles from './board.module.css';
import { useUnlocked } from './board-lock.tsx';
import { CaptureLine } from './capture-line.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NearButton } from './near-button.tsx';
import { fitsFilter, SwotBar } from './swot-bar.tsx';
import { NoteContext } from './swot-note.tsx';
import { SpotlightButton } from './spotlight-button.tsx';
import { nextSpotlight, useSwotCommands } from './swot-commands.ts';
import { SwotQuadrant, type DropPlace } from './swot-quadrant.tsx';
import { useBoardData } from './time/use-board-data.ts';
import { useRoom } from './room-context.ts';
import { usePublishRecords } from './use-publish.ts';
import type { StageProps } from './stage.ts';
import { useCapture } from './use-capture.ts';
import { useNoteWork } from './use-note-work.ts';

/** The SWOT grid on the wall. Shows the notes of one workshop, or all notes of the engagement. */
export function SwotStage({ workshopId }: StageProps): ReactNode {
  const { options } = useRoom();
  const commit = useCommit();
  const data = useBoardData(['note', 'workshop', 'department', 'cluster', 'participant']);
  const [into, setInto] = useState<Quadrant>('strength');
  const [zoomed, setZoomed] = useState<Quadrant | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<RecordId>>(new Set());
  const [editing, setEditing] = useState<RecordId | null>(null);
  const edit = useUnlocked<RecordId | null>(setEditing);
  const [filter, setFilter] = useState('');
  const capture = useRef<HTMLInputElement>(null);
  const notesOf = (from: EngagementData | undefined): RecordOf<'note'>[] =>
    (from?.all('note') ?? []).filter((note) => workshopId === null || note.workshop === workshopId);
  const notes = notesOf(data);
  const work = useNoteWork();
  const [spotlight, setSpotlight] = useState<FrameSpotlight | null>(null);
  const frame = { ...options, title: m.workshop.swot, votesRevealed: false, spotlight };
  usePublishRecords(['note'], data, (from) => buildSwotFrame(notesOf(from), frame));
  const chosen = notes.filter((note) => selected.has(note.id));
  const { captured, add } = useCapture(into, workshopId === null ? {} : { workshop: workshopId });
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
    void commit(gone.map(deleteRecord), { announce: true });
  };
  useSwotCommands({
    chosen,
    work,
    spotlight,
    alone: zoomed ?? into,
    onCapture: () => capture.current?.focus(),
    onQuadrant: (quadrant) => (chosen.length > 0 ? move(chosen, quadrant) : setInto(quadrant)),
    onZoom: setZoomed,
    onSpotlight: setSpotlight,
    onRemove: () => remove(chosen),
  });
  if (data === undefined) return <Loading />;
  const shown = filter.trim() === '' ? notes : notes.filter((note) => fitsFilter(note, filter, data));
  const inQuadrant = (all: readonly RecordOf<'note'>[], quadrant: Quadrant): readonly RecordOf<'note'>[] =>
    all.filter((note) => note.quadrant === quadrant);
  const edited = notes.find((note) => note.id === editing);
  return (
    <>
      <CaptureLine
        inputRef={capture}
        into={{ quadrant: into, onQuadrant: setInto }}
        onAdd={add}
        actions={
          <>
            <NearButton notes={notes} work={work} />
            <SpotlightButton
              isLit={spotlight !== null}
              label={m.workshop.keys.spotlight}
              onPress={() => setSpotlight(nextSpotlight({ spotlight, chosen, alone: zoomed ?? into }))}
            />
          </>
        }
      />
      <SwotBar
        chosen={chosen}
        data={data}
        work={work}
        filter={filter}
        all={notes.length}
        left={shown.length}
        onFilter={(words) => {
          setFilter(words);
          setSelected(new Set());
        }}
        onMove={(quadrant) => move(chosen, quadrant)}
        onEdit={() => edit(chosen[0]?.id ?? null)}
        onRemove={() => remove(chosen)}
        onClear={() => setSelected(new Set())}
      />
      <NoteContext
        value={{
          data,
          work,
          onMove: (note, target) => move([note], target),
          onEdit: edit,
          onRemove: (note) => remove([note]),
        }}
      >
        <div className={styles['grid']} data-zoomed={zoomed ?? undefined}>
          {QUADRANTS.filter((quadrant) => zoomed === null || zoomed === quadrant).map((quadrant) => (
            <SwotQuadrant
              key={quadrant}
              quadrant={quadrant}
              isAlone={zoomed !== null}
              notes={inQuadrant(shown, quadrant)}
              hidden={inQuadrant(notes, quadrant).length - inQuadrant(shown, quadrant).length}
              selected={selected}
              onSelect={(ids, all) =>
                setSelected(new Set([...[...selected].filter((id) => !all.includes(id)), ...ids]))
              }
              onDrop={(ids, place) => drop(ids, quadrant, place)}
              onEdit={edit}
              captured={captured}
            />
          ))}
        </div>
      </NoteContext>
      {edited !== undefined && <NoteEditor note={edited} data={data} onClose={() => setEditing(null)} />}
    </>
  );
}
