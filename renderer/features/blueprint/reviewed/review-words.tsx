import type { ReactNode } from 'react';
import { isIsoDate } from '#shared/base/iso-date.ts';
import type { ReviewedLine } from '#shared/documents/readback/review-comparison.ts';
import type { TextPlace, WordRevision } from '#shared/domain/readback/reviewed-document.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import styles from '../versions.module.css';

/** What a line is called: its reference and title, and the field. */
export function lineName(line: ReviewedLine, field: string | null): string {
  const kind = kindName(line.kind, 'one');
  const isSingle = kindSpec(line.kind).singleton === true || line.kind === 'engagement';
  const name = isSingle ? kind : `${line.ref ?? kind} ${line.title || m.common.untitled(kind)}`;
  return field === null ? name : `${name} · ${fieldLabel(line.kind, field)}`;
}

const dayOf = (at: string): string => (isIsoDate(at.slice(0, 10)) ? at.slice(0, 10) : '');

/** Who and when, as a person would say it. */
export function byWords({ author, at }: WordRevision): string {
  return m.reviewed.by(author, dayOf(at));
}

/** Who made a change and when; says so when it was not tracked. */
export function Revisions({ revisions }: { readonly revisions: readonly WordRevision[] }): ReactNode {
  const words = [...new Set(revisions.map(byWords))].filter((word) => word !== '');
  return (
    <small className={styles['lineRef']}>
      <bdi>{words.length === 0 ? m.reviewed.untracked : words.join('; ')}</bdi>
    </small>
  );
}

/** Where in the file something stands. */
export function placeWords({ part, heading }: TextPlace): string {
  return part === 'body' ? m.reviewed.under(heading) : m.reviewed.parts[part];
}
