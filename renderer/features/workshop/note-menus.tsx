import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { NOTE_TAGS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { TAG_SHAPES } from './note-marks.tsx';
import type { NoteWork } from './use-note-work.ts';

type Note = RecordOf<'note'>;

/** What can be said of chosen notes on every board: a mark, a department, what they become. */
export function NoteMenus(props: {
  readonly notes: readonly Note[];
  readonly departments: readonly RecordOf<'department'>[];
  readonly work: NoteWork;
}): ReactNode {
  const { notes, departments, work } = props;
  const words = m.workshop.chosenNotes;
  return (
    <>
      <Menu
        size="small"
        label={words.mark}
        items={[
          ...NOTE_TAGS.map((tag) => ({ id: tag, label: `${TAG_SHAPES[tag]} ${optionLabel(tag)}` })),
          { id: 'none', label: words.noMark },
        ]}
        onAction={(id) => work.mark(notes, (id === 'none' ? '' : id) as Note['tag'])}
      >
        {words.mark}
      </Menu>
      {departments.length > 0 && (
        <Menu
          size="small"
          label={words.department}
          items={departments.map(({ id, name }) => ({
            id,
            label: notes.every((note) => note.departments.includes(id)) ? words.without(name) : name,
          }))}
          onAction={(id) => work.department(notes, id as RecordId)}
        >
          {words.department}
        </Menu>
      )}
      <Menu
        size="small"
        label={words.becomes}
        items={NOTE_OUTCOMES.map((outcome) => ({ id: outcome, label: m.workshop.work[outcome] }))}
        onAction={(id) => work.outcome(notes, id as NoteOutcome)}
      >
        {words.becomes}
      </Menu>
    </>
  );
}

/** The keys of the marks, the same on every board. */
export function markCommands(board: string, notes: readonly Note[], work: NoteWork): readonly Command[] {
  const words = m.workshop.chosenNotes;
  const one = (id: Note['tag'], label: string, digit: number): Command => ({
    id: `${board}.mark.${id || 'none'}`,
    label,
    group: m.workshop.keys.group,
    scope: 'selection',
    keys: [`Shift+Digit${digit}`],
    isEnabled: notes.length > 0,
    run: () => work.mark(notes, id),
  });
  return [
    ...NOTE_TAGS.map((tag, index) => one(tag, words.markWith(optionLabel(tag)), index + 1)),
    one('', words.noMark, 0),
  ];
}
