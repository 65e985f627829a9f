import { engagementId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import type { Block, Report } from '#shared/documents/report-model.ts';

/** A report around a few blocks, for tests of the writer. */
export function reportOf(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    title: 'Blueprint',
    client: 'Lindmere',
    firm: 'Fennick & Rowe',
    version: '1.0',
    classification: 'Confidential',
    language: 'en-GB',
    direction: 'ltr',
    edition: 'client',
    look: { accent: '#0B5CAD', dark: '#0B2A4A', font: 'Arial', firmLogo: null, clientLogo: null },
    source: { engagementId: engagementId('e1'), document: 'blueprint', recordId: null },
    cover: { kicker: 'Blueprint', title: 'Lindmere', subtitle: 'How we work', facts: [], notice: '' },
    properties: {
      title: 'Blueprint – Lindmere',
      subject: 'A subject',
      author: 'Alex Morrow',
      company: 'Fennick & Rowe',
      description: '',
      keywords: '',
      createdAt: isoTime('2026-01-01T00:00:00.000Z'),
      modifiedAt: isoTime('2026-02-01T00:00:00.000Z'),
    },
    words: { contents: 'Contents', table: 'Table', figure: 'Figure', appendix: 'Appendix', page: 'Page', of: 'of' },
    sections: [{ id: 'only', orientation: 'portrait', blocks }],
    ...more,
  };
}
