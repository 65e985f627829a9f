import { INITIATIVE_STATUSES, RAG } from '#shared/domain/model/kinds-delivery.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { differenceState, type GroupColumn, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { fieldLabel, m, optionLabel } from '#shared/messages/messages.ts';
import type { FieldName } from '#shared/domain/model/kinds.ts';

/** What a column of the register is called. */
export function columnLabel(column: RegisterColumn): string {
  const derived: Readonly<Record<string, string>> = m.register.columns;
  return derived[column] ?? fieldLabel('initiative', column as FieldName<'initiative'>);
}

const place = (all: readonly string[], value: string | null): number | undefined => {
  const at = all.indexOf(value ?? '');
  return at < 0 ? undefined : at;
};
const some = (text: string | null): string | undefined => (text === null || text === '' ? undefined : text);

/** What a column sorts by; what is not known comes last in either direction. RAG sorts the worst first. */
export function sortValue(row: RegisterRow, column: RegisterColumn): string | number | undefined {
  const { initiative } = row;
  switch (column) {
    case 'department':
      return some(row.departmentName);
    case 'status':
      return place(INITIATIVE_STATUSES, initiative.status);
    case 'statedRag':
    case 'suggested': {
      const at = place(RAG, column === 'suggested' ? row.suggested : initiative.statedRag);
      return at === undefined ? undefined : RAG.length - at;
    }
    case 'difference':
      return place(['unexplained', 'explained'], differenceState(row));
    case 'slip':
      return row.slipDays ?? undefined;
    case 'nextMilestone':
      return row.nextMilestone?.forecastOn ?? row.nextMilestone?.baselineOn ?? undefined;
    case 'openRaid':
    case 'openFollowUps':
      return row[column];
    case 'goals':
    case 'needs':
    case 'dependsOn':
      return initiative[column].length;
    default: {
      const value = initiative[column];
      return typeof value === 'number' ? value : some(value);
    }
  }
}

/** What the rows of a group have in common, in words. */
export function groupLabel(row: RegisterRow, column: GroupColumn): string {
  const { initiative } = row;
  switch (column) {
    case 'department':
      return row.departmentName || m.register.without.department;
    case 'owner':
      return initiative.owner || m.register.without.owner;
    case 'status':
      return initiative.status === '' ? m.register.without.status : optionLabel(initiative.status);
    case 'statedRag':
    case 'suggested': {
      const rag = column === 'suggested' ? row.suggested : initiative.statedRag;
      return rag === null || rag === '' ? m.register.without.rag : optionLabel(rag);
    }
  }
}

/** The words of a row that a search looks in, made once for each row. */
export function searchableWords(data: EngagementData): (row: RegisterRow) => string {
  const known = new WeakMap<RegisterRow, string>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const { ref, title, owner, ragReason, goals, status, statedRag } = row.initiative;
    const linked = goals.map((id) => `${data.findAny(id)?.ref ?? ''} ${data.nameOf(id)}`);
    const codes = [status, statedRag].filter((code) => code !== '').map(optionLabel);
    const text = [ref ?? '', title, owner, row.departmentName, ragReason, ...codes, ...linked]
      .join('\n')
      .toLocaleLowerCase();
    known.set(row, text);
    return text;
  };
}
