import type { KeyboardEvent, ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './blueprint.module.css';

const LETTERS = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const;
type Letter = keyof typeof LETTERS;

const isLetter = (key: string): key is Letter => Object.hasOwn(LETTERS, key);

/** The RACI as a grid of work and roles, filled by keys; a press on a cell goes through the letters. */
export function RaciGrid({ data }: { readonly data: EngagementData }): ReactNode {
  const actions = useRecordActions();
  const rows = data.all('raciRow');
  const roles = data.all('role');
  if (rows.length === 0 || roles.length === 0) return null;
  const setLetter = (row: RecordOf<'raciRow'>, role: RecordId, letter: Letter | ''): void =>
    void actions.set(row, withLetter(row, role, letter));
  return (
    <Section title={m.blueprint.raciGrid} hint={m.blueprint.raciHint}>
      <div className={styles['raciScroll']}>
        <table className={styles['raci']} aria-label={m.blueprint.raciGrid}>
          <thead>
            <tr>
              <th scope="col">{m.blueprint.raciWork}</th>
              <th scope="col">{m.blueprint.raciCheck}</th>
              {roles.map((role) => (
                <th key={role.id} scope="col">
                  <bdi>{recordName(role)}</bdi>
                  {role.person !== '' && (
                    <small>
                      <bdi>{role.person}</bdi>
                    </small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <bdi>{recordName(row) || m.common.untitled(kindName('raciRow', 'one'))}</bdi>
                </th>
                <td data-check>
                  <Badge tone={stateOf(row) === 'none' ? 'success' : 'warning'}>
                    {m.blueprint.raciProblems[stateOf(row)]}
                  </Badge>
                </td>
                {roles.map((role) => {
                  const letter = letterOf(row, role.id);
                  return (
                    <td key={role.id} data-letter={letter}>
                      <button
                        type="button"
                        aria-label={m.blueprint.raciCell(recordName(row), recordName(role), letter)}
                        onClick={() => setLetter(row, role.id, nextLetter(letter))}
                        onKeyDown={(event) => {
                          const key = event.key.toUpperCase();
                          if (event.ctrlKey || event.metaKey || event.altKey) return;
                          if (isLetter(key)) setLetter(row, role.id, key);
                          else if (event.key === 'Delete' || event.key === 'Backspace') setLetter(row, role.id, '');
                          else walk(event);
                        }}
                      >
                        {letter}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function stateOf(row: RecordOf<'raciRow'>): keyof typeof m.blueprint.raciProblems {
  if (row.accountable.length === 0) return 'noA';
  if (row.accountable.length > 1) return 'manyA';
  return row.responsible.length === 0 ? 'noR' : 'none';
}

function letterOf(row: RecordOf<'raciRow'>, role: RecordId): Letter | '' {
  return (Object.keys(LETTERS) as Letter[]).find((letter) => row[LETTERS[letter]].includes(role)) ?? '';
}

function nextLetter(letter: Letter | ''): Letter | '' {
  const all = ['', 'R', 'A', 'C', 'I'] as const;
  return all[(all.indexOf(letter) + 1) % all.length] ?? '';
}

// A role has one letter in a row: the old one goes when a new one comes.
function withLetter(row: RecordOf<'raciRow'>, role: RecordId, letter: Letter | '') {
  const set: Partial<Record<(typeof LETTERS)[Letter], readonly RecordId[]>> = {};
  for (const other of Object.keys(LETTERS) as Letter[]) {
    const field = LETTERS[other];
    const without = row[field].filter((id) => id !== role);
    const next = other === letter ? [...without, role] : without;
    if (next.length !== row[field].length) set[field] = next;
  }
  return set;
}

function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  if (cell === null || row === null || row === undefined) return;
  const step = {
    ArrowLeft: cell.previousElementSibling,
    ArrowRight: cell.nextElementSibling,
    ArrowUp: row.previousElementSibling?.children[cell.cellIndex],
    ArrowDown: row.nextElementSibling?.children[cell.cellIndex],
  }[event.key];
  const target = step?.querySelector('button');
  if (target === null || target === undefined) return;
  event.preventDefault();
  target.focus();
}
