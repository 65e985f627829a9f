import type { DocumentMessages } from '../en/documents.ts';

/** German text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Interne Ausgabe – nicht für den Kunden',
  notice:
    'Diese Ausgabe enthält Notizen, Honorare, Namen und Einzelbewertungen, die dem Kunden vorenthalten werden. Sie bleibt in der Firma; alle anderen erhalten die Kundenausgabe.',
};
