import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { X } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { STAGES } from '#shared/domain/model/kinds-delivery.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { inUnit, readLogged, type LogUnit } from '#shared/domain/monitoring/week-log.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { WeekLine, WeekLines } from './use-week-lines.ts';
import styles from './day-log.module.css';

interface RowProps {
  readonly line: WeekLine;
  readonly row: number;
  readonly data: EngagementData;
  readonly dates: readonly IsoDate[];
  readonly unit: LogUnit;
  readonly hours: number;
  readonly sheet: WeekLines;
  /** Says what could not be read; null takes it back. */
  readonly onProblem: (problem: string | null) => void;
  /** Puts the cursor into a cell, if there is one. */
  readonly onMove: (row: number, day: number) => void;
}

/** One line of the week: what the time went into, seven days, their sum. */
export function WeekRowView(props: RowProps): ReactNode {
  const { line, row, data, dates, unit, hours, sheet } = props;
  const words = m.dayLog;
  const name = words.line(row + 1, [data.nameOf(line.department), line.note].filter((part) => part !== '').join(', '));
  return (
    <tr>
      <td>
        <Select
          label={words.departmentOf(name)}
          isLabelHidden
          options={data.all('department').map((one) => ({ value: one.id, label: recordName(one) }))}
          value={line.department}
          onChange={(id) => sheet.setSubject(line, { department: id as RecordId | null })}
          isNullable
        />
      </td>
      <td>
        <SubjectSelect label={words.subjectOf(name)} line={line} data={data} sheet={sheet} />
      </td>
      <td>
        <NoteCell label={words.noteOf(name)} line={line} sheet={sheet} />
      </td>
      {dates.map((date, day) => (
        <td key={date}>
          <DayCell
            {...props}
            day={day}
            label={words.cell(`${optionLabel(DAYS[day] ?? '')} ${shortDate(date)}`, name)}
          />
        </td>
      ))}
      <td>{line.totalDays === 0 ? '' : inUnit(line.totalDays, unit, hours).toLocaleString('en-GB')}</td>
      <td>
        <IconButton
          label={words.removeLine(name)}
          icon={<X aria-hidden size={16} />}
          onPress={() => sheet.remove(line)}
        />
      </td>
    </tr>
  );
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

// One list for both: a line serves a deliverable, or a stage where no deliverable fits.
function SubjectSelect(props: {
  readonly label: string;
  readonly line: WeekLine;
  readonly data: EngagementData;
  readonly sheet: WeekLines;
}): ReactNode {
  const { line, data, sheet } = props;
  const deliverables = data.all('deliverable').map((one) => ({
    value: `deliverable:${one.id}`,
    label: `${one.ref ?? ''} ${recordName(one)}`.trim(),
  }));
  const stages = STAGES.map((stage) => ({ value: `stage:${stage}`, label: optionLabel(stage) }));
  const value =
    line.deliverable !== null ? `deliverable:${line.deliverable}` : line.stage !== '' ? `stage:${line.stage}` : null;
  const choose = (chosen: string | null): void => {
    const [kind = '', id = ''] = chosen?.split(/:(.*)/su) ?? [];
    if (kind === 'deliverable') sheet.setSubject(line, { deliverable: id as RecordId, stage: 'monitoring' });
    else sheet.setSubject(line, { deliverable: null, stage: id as BodyOf<'dayLog'>['stage'] });
  };
  return (
    <Select
      label={props.label}
      isLabelHidden
      options={[...deliverables, ...stages]}
      value={value}
      onChange={choose}
      isNullable
    />
  );
}

function NoteCell(props: { readonly label: string; readonly line: WeekLine; readonly sheet: WeekLines }): ReactNode {
  const { line } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const leave = (): void => {
    if (draft !== null && draft.trim() !== line.note) props.sheet.setSubject(line, { note: draft.trim() });
    setDraft(null);
  };
  return (
    <input
      className={styles['note']}
      aria-label={props.label}
      value={draft ?? line.note}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

function DayCell(props: RowProps & { readonly day: number; readonly label: string }): ReactNode {
  const { line, row, day, unit, hours, sheet, label, onProblem } = props;
  const stored = line.days[day] ?? null;
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = stored === null ? '' : inUnit(stored, unit, hours).toLocaleString('en-GB');
  const leave = (): void => {
    if (draft === null || draft === shown) {
      setDraft(null);
      return;
    }
    const read = readLogged(draft, unit, hours);
    setWrong(!read.ok);
    if (!read.ok) {
      onProblem(errorSentence({ ...read.error, params: { ...read.error.params, where: label } }));
      return;
    }
    onProblem(null);
    void sheet.setDays(line, day, read.value).then((stored) => stored && setDraft(null));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const [down, right] = stepOf(event);
    if (event.key === 'Escape') {
      setDraft(null);
      setWrong(false);
      onProblem(null);
    }
    if (down === 0 && right === 0) return;
    event.preventDefault();
    props.onMove(row + down, day + right);
    // Enter in the last line has nowhere to go; what was typed counts all the same.
    if (event.key === 'Enter') leave();
  };
  return (
    <input
      className={styles['cell']}
      data-cell={`${row} ${day}`}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={draft ?? shown}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

// Left and right leave a cell only at the end of its text; within it they move the caret.
function stepOf(event: KeyboardEvent<HTMLInputElement>): readonly [number, number] {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  if (event.key === 'ArrowDown' || event.key === 'Enter') return [1, 0];
  if (event.key === 'ArrowUp') return [-1, 0];
  if (event.key === 'ArrowRight' && (isAll || selectionStart === value.length)) return [0, 1];
  if (event.key === 'ArrowLeft' && (isAll || selectionEnd === 0)) return [0, -1];
  return [0, 0];
}
