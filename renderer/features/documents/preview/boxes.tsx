import type { ReactNode } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import type { CalloutBlock, DefinitionBlock, KeyFiguresBlock, SignOffBlock } from '#shared/documents/report-model.ts';
import { InlineText } from './inline.tsx';
import { colourOf } from './paper.tsx';
import { TableView } from './table-block.tsx';
import styles from './preview.module.css';

/** A shaded box with a coloured edge. */
export function CalloutView({ block }: { readonly block: CalloutBlock }): ReactNode {
  return (
    <div className={styles['callout']} data-tone={block.tone} role="note">
      {block.content.map((inline, index) => (
        <p key={index} dir="auto">
          {index === 0 && block.title !== undefined && <strong>{cleanText(block.title)} </strong>}
          <InlineText content={inline} />
        </p>
      ))}
    </div>
  );
}

/** Terms and what they hold. */
export function DefinitionsView({ block }: { readonly block: DefinitionBlock }): ReactNode {
  return (
    <dl className={styles['definitions']}>
      {block.entries.map((entry, index) => (
        <div key={index}>
          <dt dir="auto">{cleanText(entry.term)}</dt>
          <dd>
            {entry.content.map((inline, line) => (
              <p key={line} dir="auto">
                <InlineText content={inline} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

// Longest value that fits in the large size when four stand side by side, as in the file.
const LARGE_LETTERS = 9;

/** Large figures over small labels, side by side. */
export function KeyFiguresView({ block }: { readonly block: KeyFiguresBlock }): ReactNode {
  const isSmall = block.items.some(({ value }) => value.length > LARGE_LETTERS);
  return (
    <dl className={styles['keyFigures']} data-small={isSmall || undefined}>
      {block.items.map((item, index) => {
        const colour = colourOf(item.colour);
        return (
          <div key={index} style={colour === undefined ? undefined : { borderTopColor: colour, color: colour }}>
            <dt dir="auto">{cleanText(item.label)}</dt>
            <dd dir="auto">{cleanText(item.value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

// Room for a signature, in twips, as in the file.
const SIGNATURE_HEIGHT = 1_100;

/** The block where the parties sign. */
export function SignOffView({ block }: { readonly block: SignOffBlock }): ReactNode {
  const widths = [22, 30, 30, 18];
  return (
    <TableView
      block={{
        type: 'table',
        columns: block.headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 0 })),
        minRowHeightTwips: SIGNATURE_HEIGHT,
        keepTogether: true,
        rows: block.signatories.map((signatory) => [
          { content: [signatory.party], bold: true },
          { content: [signatory.name, [{ text: signatory.role, colour: '#4A5666' }]] },
          { content: [''] },
          { content: [''] },
        ]),
      }}
    />
  );
}
