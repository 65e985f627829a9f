import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { writeClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { writeCell } from '#shared/exchange/read-cell.ts';
import { fieldLabel, m, optionLabel } from '#shared/messages/messages.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** Puts records on the clipboard as rows with headings, as a spreadsheet and "Paste rows" read them. */
export async function copyTable(
  kind: Kind,
  rows: readonly LooseRecord[],
  fields: readonly string[],
  data: EngagementData,
): Promise<void> {
  const context = { data, labelOf: optionLabel, yes: m.common.yes, no: m.common.no };
  const cells = rows.map((row) =>
    fields.map((field) => {
      const spec = fieldSpec(kind, field);
      return spec === undefined ? '' : writeCell(spec, row[field], context);
    }),
  );
  const headings = fields.map((field) => fieldLabel(kind, field));
  await copyText(writeClipboardTable([headings, ...cells]), m.paste.copied(rows.length));
}

/** Puts a text on the clipboard, and says so or why not. */
export async function copyText(text: string, done?: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    if (done !== undefined) notify({ message: done });
  } catch {
    notify({ message: m.paste.copyFailed, tone: 'danger' });
  }
}
