import type { EngagementId, RecordId } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import type { OrderKey } from '../../base/order-key.ts';
import type { BodyOf, Kind } from './kinds.ts';

/** What every stored record has. */
export interface RecordMeta<K extends Kind = Kind> {
  readonly id: RecordId;
  readonly engagementId: EngagementId;
  readonly kind: K;
  /** The record that owns this one; null when it stands on its own. */
  readonly parentId: RecordId | null;
  /** Place among its siblings. */
  readonly order: OrderKey;
  /** Printed reference, `N-04`; null for kinds without one. Given at the first commit, never reused. */
  readonly ref: string | null;
  readonly createdAt: IsoTime;
  readonly updatedAt: IsoTime;
  /** Grows by one with every change. */
  readonly rev: number;
}

/** A record of one kind, as the rest of the product sees it. */
export type RecordOf<K extends Kind> = RecordMeta<K> & BodyOf<K>;

/** A record of any kind. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** A record whose kind the code does not care about: the common part, and its content by field name. */
export type LooseRecord = RecordMeta & Readonly<Record<string, unknown>>;

/** The text that names a record in a list: its title field, without line breaks; `''` when it is empty. */
export function titleField(record: LooseRecord, titleName: string): string {
  const value = record[titleName];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
