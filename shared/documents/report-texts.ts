import { fieldBlockText, fieldTag, inlineText } from './field-tags.ts';
import type { Block, Inline, Report } from './report-model.ts';

/** A stretch of a report's text: what a content control prints, or the part of a paragraph that stands in none. */
export interface ReportText {
  /** Tag of the content control; null for text outside of any. */
  readonly tag: string | null;
  readonly text: string;
}

function textsOfInline(content: Inline): ReportText[] {
  if (typeof content === 'string') return [{ tag: null, text: content }];
  const texts: ReportText[] = [];
  const notes: ReportText[] = [];
  let outside = '';
  for (const run of content) {
    const tag = run.field === undefined ? null : fieldTag(run.field);
    if (tag === null) outside += run.text;
    else texts.push({ tag, text: run.text });
    if (run.footnote !== undefined) notes.push(...textsOfInline(run.footnote));
  }
  return [...(outside === '' ? [] : [{ tag: null, text: outside }]), ...texts, ...notes];
}

const textsOfAll = (contents: readonly Inline[]): ReportText[] => contents.flatMap(textsOfInline);
const plain = (texts: readonly string[]): ReportText[] => texts.map((text) => ({ tag: null, text }));

function textsOfBlock(block: Block): ReportText[] {
  switch (block.type) {
    case 'heading':
      return plain([block.text]);
    case 'paragraph':
      return textsOfInline(block.content);
    case 'list':
      return textsOfAll(block.items);
    case 'table':
      return [
        ...(block.showHeader === false ? [] : plain(block.columns.map(({ header }) => header))),
        ...block.rows.flatMap((row) => row.flatMap((cell) => textsOfAll(cell.content))),
      ];
    case 'callout':
      return [...plain(block.title === undefined ? [] : [block.title]), ...textsOfAll(block.content)];
    case 'definitions':
      return block.entries.flatMap(({ term, content }) => [...plain([term]), ...textsOfAll(content)]);
    case 'signOff':
      return plain([...block.headers, ...block.signatories.flatMap(({ party, name, role }) => [party, name, role])]);
    case 'keyFigures':
      return plain(block.items.flatMap(({ value, label }) => [value, label]));
    case 'field': {
      const tag = fieldTag(block.field);
      if (tag !== null) return [{ tag, text: fieldBlockText(block) }];
      return block.blocks.flatMap((inner) =>
        inner.type === 'paragraph' ? plain([inlineText(inner.content)]) : plain(inner.items.map(inlineText)),
      );
    }
    case 'cutPage':
      return block.halves.flatMap((half) => half.flatMap(textsOfBlock));
    case 'figure':
    case 'pageBreak':
      return [];
  }
}

/** What the writer prints of a report beside its sections: the cover, and captions as they are read without their numbers. */
export function framingTexts({ cover, sections, words }: Report): string[] {
  const captions = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'figure') return [`${words.figure} ${block.caption}`];
      return block.type === 'table' && block.caption !== undefined ? [`${words.table} ${block.caption}`] : [];
    }),
  );
  if (cover === null) return captions;
  const facts = cover.facts.flatMap(({ label, value }) => [label, value]);
  return [cover.kicker, cover.title, cover.subtitle, ...facts, cover.notice, ...captions];
}

/** What the sections of a report say, in order, apart from captions and what the writer itself puts in. */
export function reportTexts(report: Report): ReportText[] {
  return report.sections.flatMap((section) => section.blocks.flatMap(textsOfBlock));
}
