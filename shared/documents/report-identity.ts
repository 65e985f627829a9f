import type { EngagementId, RecordId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';

/** What the file says about itself; times are fixed by the record, so that the same data gives the same bytes. */
export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly description: string;
  readonly keywords: string;
  readonly createdAt: IsoTime;
  readonly modifiedAt: IsoTime;
}

/** Which document of which engagement the file is, for reading a changed copy back. */
export interface ReportSource {
  readonly engagementId: EngagementId;
  /** Kind of document, `blueprint`. */
  readonly document: string;
  /** The version, review, workshop or other record that the document is about; null when it is about the whole engagement. */
  readonly recordId: RecordId | null;
}
