import { palette } from '../../base/palette.ts';
import { bold, columns, linesOf, subheading } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, Inline, ReportSection, TableCell, TableColumn } from '../report-model.ts';

/** Makes blocks that only an internal edition has; none when there is nothing to say. */
export type InternalPart<C extends DocumentContext> = (context: C) => readonly Block[];

/** What an internal edition adds at the end of a document's sections, by the key of the section. */
export type InternalParts<C extends DocumentContext> = Readonly<Record<string, readonly InternalPart<C>[]>>;

/** The sections of a document, in an internal edition with what belongs to them and is for nobody else. */
export function withInternalParts<C extends DocumentContext>(
  context: C,
  sections: readonly ReportSection[],
  parts: InternalParts<C>,
): readonly ReportSection[] {
  if (context.edition !== 'internal') return sections;
  return sections.map((section) => {
    const added = (parts[section.id] ?? []).flatMap((part) => part(context));
    return added.length === 0 ? section : { ...section, blocks: [...section.blocks, ...added] };
  });
}

/** Remarks in a box that says whom it is for; those without a text are left out. */
export function internalNotes(
  { words }: DocumentContext,
  entries: readonly { readonly term: string; readonly text: string }[],
): readonly Block[] {
  const content = entries.flatMap(({ term, text }): Inline[] =>
    linesOf(text).map((line, index): Inline => (index === 0 ? [bold(`${term}: `), { text: line }] : line)),
  );
  if (content.length === 0) return [];
  const title: Inline = [bold(words.edition.mark(words.edition.notes.title))];
  return [{ type: 'callout', tone: 'warning', content: [title, ...content] }];
}

/** A table under a heading that says whom it is for, on a ground of its own; nothing without rows. */
export function internalTable(
  { words }: DocumentContext,
  text: { readonly title: string; readonly columns: readonly string[] },
  shape: { readonly widths: readonly number[]; readonly align?: Readonly<Record<number, 'centre' | 'end'>> },
  rows: readonly (readonly TableCell[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const heads: TableColumn[] = columns(text.columns, shape.widths, shape.align);
  return [
    subheading(words.edition.mark(text.title)),
    {
      type: 'table',
      columns: heads,
      rows: rows.map((row) => row.map((cell): TableCell => ({ shading: palette.internal, ...cell }))),
    },
  ];
}
