import { createRecord, type Change } from '#shared/domain/model/change.ts';
import { mayChange } from '#shared/domain/engagement/refuse-change.ts';
import type { PendingDependencies } from '#shared/domain/engagement/dependency-cycle.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { emptyValue } from '#shared/domain/model/fields.ts';
import { fieldSpec, type BodyOf } from '#shared/domain/model/kinds.ts';
import { isFieldColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { writeClipboardTable } from '#shared/exchange/clipboard-table.ts';
import type { PastedBlock } from '#shared/exchange/paste-block.ts';
import { writeCell, type CellContext } from '#shared/exchange/read-cell.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { RecordId, IdSource } from '#shared/base/ids.ts';
import type { RefusedChange } from '#shared/domain/engagement/refuse-change.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';

/** What an initiative starts with when it is typed or pasted into the register. */
export const NEW_INITIATIVE: Partial<BodyOf<'initiative'>> = { status: 'active' };

/** What cells are read and written with. */
export function cellContext(data: EngagementData): CellContext {
  return { data, labelOf: optionLabel, yes: m.common.yes, no: m.common.no };
}

/** Fields of several rows set to one value, as one step; refused when initiatives would wait for each other in a circle. */
export function changesOfMany(
  rows: readonly RegisterRow[],
  fields: readonly string[],
  valueOf: (field: string) => unknown,
  data: EngagementData,
): Result<readonly Change[], RefusedChange> {
  const changes: Change[] = [];
  const pending = new Map<RecordId, readonly RecordId[]>();
  for (const { initiative } of rows) {
    const set: Record<string, unknown> = {};
    for (const field of fields) {
      const allowed = mayChange(data, initiative, field, valueOf(field), pending satisfies PendingDependencies);
      if (!allowed.ok) return allowed;
      if (field === 'dependsOn') pending.set(initiative.id, valueOf(field) as readonly RecordId[]);
      set[field] = allowed.value;
    }
    if (fields.length > 0)
      changes.push({ op: 'update', kind: 'initiative', id: initiative.id, set, baseRev: initiative.rev });
  }
  return ok(changes);
}

/** The empty value of a field; names cannot be emptied in many rows at once. */
export function emptied(columns: readonly string[]): readonly string[] {
  return columns.filter((column) => column !== 'title' && isFieldColumn(column));
}

/** What a field holds when it is emptied. */
export function emptyOf(field: string): unknown {
  const spec = fieldSpec('initiative', field);
  return spec === undefined ? null : emptyValue(spec);
}

/** Everything of a pasted block that can be read, as one step. */
export function changesOfBlock(block: PastedBlock, ids: IdSource): readonly Change[] {
  return [
    ...block.updates.map(({ record, set }): Change => ({
      op: 'update',
      kind: 'initiative',
      id: record.id,
      set,
      baseRev: record.rev,
    })),
    ...block.added.map((body) => createRecord('initiative', ids.next(), { ...NEW_INITIATIVE, ...body })),
  ];
}

/** Cells of the register as a spreadsheet reads them. */
export function blockText(rows: readonly RegisterRow[], columns: readonly string[], data: EngagementData): string {
  const context = cellContext(data);
  return writeClipboardTable(
    rows.map(({ initiative }) =>
      columns.map((column) => {
        const spec = fieldSpec('initiative', column);
        const value = (initiative as unknown as Readonly<Record<string, unknown>>)[column];
        return spec === undefined ? '' : writeCell(spec, value, context);
      }),
    ),
  );
}
