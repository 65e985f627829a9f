import type { ReactNode } from 'react';
import { Square } from 'lucide-react';
import { parseSectionText, type SectionPart, type SectionTable } from '#shared/domain/resources/section-text.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './resources.module.css';

/** The text of a section as it is read: lists, questions, things to tick, tables. */
export function SectionView(props: { readonly heading: string; readonly text: string }): ReactNode {
  const parts = parseSectionText(props.text);
  if (parts.length === 0) return <p className={styles['nothing']}>{m.resources.text.empty}</p>;
  // Parts have no other name than their place; all are drawn again when the text changes.
  return parts.map((part, index) => <Part key={`${index} ${part.type}`} part={part} heading={props.heading} />);
}

const keyed = (lines: readonly string[]): readonly (readonly [string, string])[] =>
  lines.map((line, index) => [`${index} ${line}`, line]);

function Part({ part, heading }: { readonly part: SectionPart; readonly heading: string }): ReactNode {
  switch (part.type) {
    case 'paragraph':
      return keyed(part.lines).map(([key, line]) => <p key={key}>{line}</p>);
    case 'wording':
      return (
        <blockquote>
          {keyed(part.lines).map(([key, line]) => (
            <p key={key}>{line}</p>
          ))}
        </blockquote>
      );
    case 'list':
    case 'questions':
      return (
        <ul data-part={part.type}>
          {keyed(part.items).map(([key, item]) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      );
    case 'checklist':
      return (
        <ul data-part="checklist">
          {keyed(part.items).map(([key, item]) => (
            <li key={key}>
              <Square aria-label={m.resources.text.tick} size={14} />
              <span>{item}</span>
            </li>
          ))}
        </ul>
      );
    case 'fields':
      return (
        <dl>
          {keyed(part.labels).map(([key, label]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <span className={styles['spoken']}>{m.resources.text.blank}</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <PartTable table={part} heading={heading} />;
  }
}

function PartTable({ table, heading }: { readonly table: SectionTable; readonly heading: string }): ReactNode {
  const { columns, rows, hasRoom } = table;
  return (
    // A wide table is scrolled by itself; the keyboard has to reach it for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls needs a stop of the Tab key
    <section className={styles['scroll']} aria-label={m.resources.text.table(heading)} tabIndex={0}>
      <table data-examples={hasRoom || undefined}>
        <thead>
          <tr>
            {keyed(columns).map(([key, column]) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index} ${row[0] ?? ''}`}>
              {keyed(row).map(([key, cell], at) => (
                <td key={`${at} ${key}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasRoom && <small>{m.resources.text.examples}</small>}
    </section>
  );
}
