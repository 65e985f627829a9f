import type { DocumentMessages } from '../en/documents.ts';

/** German text around a resource of the library. */
export const documentsResource: DocumentMessages['resource'] = {
  subject: (title, client) => `${title}, für ${client}`,
  keywords: 'Vorlage, Projektmanagement-Office',
  whenToUse: 'Wann verwenden',
  howToAdapt: 'Wie anpassen',
  adaptation: (client) => `Angepasst für ${client}`,
  adapted: {
    whatChanged: 'Was geändert wurde',
    cultureNote: 'Wortwahl und Kultur',
    tone: 'Tonfall',
    existingTool: 'Geführt in',
    departments: 'Abteilungen',
    rollout: 'Stand der Nutzung',
    approved: 'Freigegeben',
  },
  approvedBy: (name, date) => [name, date].filter((part) => part !== '').join(', '),
  original: 'Dies ist das Original der Bibliothek; es wurde noch nicht an den Kunden angepasst.',
  examples: 'Kursive Zeilen sind Beispiele; überschreiben oder löschen.',
  filledIn: 'Ausgefüllt von',
  filledOn: 'Datum',
  unknown: (key) => `Die Bibliothek hat kein Arbeitsmittel „${key}“.`,
};
