import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { fieldSpec, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { RAG } from '#shared/domain/model/kinds-delivery.ts';
import { shortDate } from '#renderer/ui/figure-words.ts';
import styles from './records.module.css';

/** A field of a record in a table, as text or as a badge. */
export function FieldCell(props: {
  readonly record: LooseRecord;
  readonly field: string;
  readonly data: EngagementData;
}): ReactNode {
  return fieldCell(props.record, props.field, props.data);
}

/** The same without a component of its own, for tables with hundreds of cells in sight. */
export function fieldCell(record: LooseRecord, field: string, data: EngagementData): ReactNode {
  const spec = fieldSpec(record.kind, field);
  const value = record[field];
  if (spec === undefined) return null;
  switch (spec.type) {
    case 'text':
      return textCell(record, field, value as string);
    case 'number':
      return value === null ? null : numbers.format(value as number);
    case 'date':
      return value === null ? null : shortDate(value as string);
    case 'flag':
      return value === true ? m.common.yes : null;
    case 'choice':
      if (spec.options.length === RAG.length && spec.options.includes('amber')) {
        return RagBadge({ status: value === '' ? null : (value as (typeof RAG)[number]) });
      }
      return value === '' ? null : Badge({ children: optionLabel(value as string) });
    case 'choices':
      return (value as readonly string[]).map(optionLabel).join(', ');
    case 'link':
      return <bdi>{data.nameOf(value as RecordId | null)}</bdi>;
    case 'links':
      return linksCell(value as readonly RecordId[], data);
  }
}

function textCell(record: LooseRecord, field: string, text: string): ReactNode {
  const isTitle = kindSpec(record.kind).title === field;
  if (text === '') {
    return isTitle ? (
      <span className={styles['untitled']}>{m.common.untitled(kindName(record.kind, 'one'))}</span>
    ) : null;
  }
  return (
    <bdi className={styles['clamp']} data-title={isTitle || undefined}>
      {text}
    </bdi>
  );
}

// References say enough where the linked records have them; names otherwise.
function linksCell(ids: readonly RecordId[], data: EngagementData): ReactNode {
  const found = ids.map((id) => data.findAny(id)).filter((record) => record !== undefined);
  const words = found.map((record) => record.ref ?? data.nameOf(record.id));
  return <bdi className={styles['clamp']}>{words.join(', ')}</bdi>;
}

/** What a column sorts by: numbers as numbers, everything else by its words. */
export function sortValueOf(record: LooseRecord, field: string, data: EngagementData): string | number | null {
  const value = record[field];
  const spec = fieldSpec(record.kind as Kind, field);
  if (spec?.type === 'link') return data.nameOf(value as RecordId | null) || null;
  if (spec?.type === 'links') return (value as readonly RecordId[]).length;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : value.toLocaleLowerCase();
  return value === true ? 1 : null;
}

// Made once: making one takes longer than a hundred dates.
const numbers = new Intl.NumberFormat('en-GB');
