import { cleanText } from '../base/clean-text.ts';
import { dateOf, type IsoDate, type IsoTime } from '../base/iso-date.ts';
import type { Quarter } from '../base/quarter.ts';
import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../domain/model/record.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { clientEdition } from './editions/client-edition.ts';
import { createFormat, type Format } from './format.ts';
import type { Edition } from './report-model.ts';

/** What every section of a document is built from. */
export interface DocumentContext {
  readonly data: EngagementData;
  readonly words: DocumentMessages;
  readonly format: Format;
  /** Whom the document is for. In the client edition `data` holds nothing that is classified as internal. */
  readonly edition: Edition;
  /** The day on which the record stood as the document says: that of the last change, never the day of the export. */
  readonly asOf: IsoDate;
  /** The agreed version whose frozen copies are printed; undefined for the records as they stand. */
  readonly frozen: RecordOf<'blueprintVersion'> | undefined;
  /** Time of the last change. */
  readonly changedAt: IsoTime;
}

function lastChange(data: EngagementData): IsoTime {
  let latest = data.engagement.updatedAt;
  for (const record of data.everything()) if (record.updatedAt > latest) latest = record.updatedAt;
  return latest;
}

/** What every document is built from. */
export interface DocumentInput {
  /** The whole record; a client edition takes from it what is withheld before any section sees it. */
  readonly data: EngagementData;
  /** Default: `client`. */
  readonly edition?: Edition | undefined;
}

/** What a document may be told beside its records and words. */
export interface DocumentOptions extends Pick<DocumentInput, 'edition'> {
  readonly frozen?: RecordOf<'blueprintVersion'>;
}

/** The context of a document about one engagement, in the language of its words. */
export function createContext(
  data: EngagementData,
  words: DocumentMessages,
  { edition = 'client', frozen }: DocumentOptions = {},
): DocumentContext {
  // The time is that of the whole record, so that both editions of a document bear the same date.
  const changedAt = lastChange(data);
  return {
    data: edition === 'client' ? clientEdition(data) : data,
    words,
    format: createFormat(words.language),
    asOf: dateOf(changedAt),
    changedAt,
    edition,
    frozen,
  };
}

/** Parts one after the other as the document's language separates them, `a, b, c`; empty ones are left out. */
export function inRow({ words }: Pick<DocumentContext, 'words'>, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(words.separator);
}

/** A quarter as the document's language writes it. */
export function quarterText({ words }: Pick<DocumentContext, 'words'>, quarter: Quarter): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return words.quarter(year, number);
}

/** A text on one line, cleaned. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The client's name, or a word for its absence. */
export function clientName({ data, words }: DocumentContext): string {
  return oneLine(data.engagement.client) || words.unnamedClient;
}

/** The firm's name, or a word for its absence. */
export function firmName({ data, words }: DocumentContext): string {
  return oneLine(data.engagement.firm) || words.unnamedFirm;
}
