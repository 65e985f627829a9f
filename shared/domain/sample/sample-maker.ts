import type { EngagementId, RecordId } from '../../base/ids.ts';
import { isoDate, isoTime, type IsoDate, type IsoTime } from '../../base/iso-date.ts';
import { ordersAfter } from '../../base/order-key.ts';
import { fullBody } from '../model/change.ts';
import { KINDS, type BodyOf, type Kind } from '../model/kinds.ts';
import type { AnyRecord, RecordMeta } from '../model/record.ts';

/** One row of the sample: content, and what differs from the rest of its list. */
export type SampleRow<K extends Kind> = Partial<BodyOf<K>> & {
  /** Day on which the record was written, when it is not the list's own. */
  readonly writtenOn?: string;
  readonly parentId?: RecordId;
  /** Only for notes: number of the workshop in which it was made; 0 outside a workshop. */
  readonly workshopNumber?: number;
};

/** Dates of the sample are written as plain text and checked here. */
export const on = (text: string): IsoDate => isoDate(text);

/** Numbers of a compact table: `'1 3 4'`. */
export function numbers(text: string): readonly number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}

/**
 * Makes the records of one loaded sample. Ids are readable and begin with the engagement's id, so that the sample can be
 * loaded twice: the fourth need is `<engagement>-need-04`, and its reference is `N-04`.
 */
export class SampleMaker {
  readonly #engagementId: EngagementId;
  readonly #counters = new Map<string, number>();

  constructor(engagementId: EngagementId) {
    this.#engagementId = engagementId;
  }

  /** Id of the record with a number in its list, counted from 1. */
  id(kind: Kind, number: number): RecordId {
    if (kind === 'engagement') return this.#engagementId as unknown as RecordId;
    return `${this.#engagementId}-${kind}-${String(number).padStart(2, '0')}` as RecordId;
  }

  /** Ids of several records of a kind, from a compact table: `'1 3 4'`. */
  ids(kind: Kind, text: string): readonly RecordId[] {
    return numbers(text).map((number) => this.id(kind, number));
  }

  /** The whole list of a kind, in order, with ids and references given. */
  list<K extends Kind>(kind: K, writtenOn: string, rows: readonly SampleRow<K>[]): readonly AnyRecord[] {
    const orders = ordersAfter(null, rows.length);
    return rows.map((row, index) => {
      const { writtenOn: own, parentId, workshopNumber, ...given } = row;
      const at = this.#timeOf(own ?? writtenOn, index);
      const meta: RecordMeta<K> = {
        id: this.id(kind, index + 1),
        engagementId: this.#engagementId,
        kind,
        parentId: parentId ?? null,
        order: orders[index] as RecordMeta['order'],
        ref: this.#nextRef(kind, workshopNumber ?? 0),
        createdAt: at,
        updatedAt: at,
        rev: 1,
      };
      return { ...fullBody(kind, given as unknown as Partial<BodyOf<K>>), ...meta } as unknown as AnyRecord;
    });
  }

  // A list is typed in one after the other, so no two rows of a day share a moment.
  #timeOf(date: string, index: number): IsoTime {
    const minutes = 9 * 60 + (index % 480);
    const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return isoTime(`${date}T${clock}:00.000Z`);
  }

  #nextRef(kind: Kind, workshopNumber: number): string | null {
    const spec = KINDS[kind];
    if (!('ref' in spec) || spec.ref === undefined) return null;
    const { prefix, digits, scope } = spec.ref;
    const stem = scope === 'workshop' ? `W${workshopNumber}-${prefix}` : digits === 1 ? prefix : `${prefix}-`;
    const number = (this.#counters.get(stem) ?? 0) + 1;
    this.#counters.set(stem, number);
    return `${stem}${String(number).padStart(digits, '0')}`;
  }
}
