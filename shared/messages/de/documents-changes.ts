import type { DocumentMessages } from '../en/documents.ts';
import { FIELD_WORDS, KIND_WORDS } from './record-words.ts';
import { plural } from './speech.ts';

/** Text of the table of changes between two versions of the blueprint. */
export const documentsChanges: DocumentMessages['changes'] = {
  title: (version) => `Änderungen gegenüber Version ${version}`,
  lead: (changed, added, removed) =>
    `Gegenüber dieser Version ${plural(changed, { one: 'wurde # Zeile geändert', other: 'wurden # Zeilen geändert' })}, ${added} ergänzt und ${removed} entfernt.`,
  none: (version) => `Nichts unterscheidet sich von Version ${version}.`,
  how: 'Entfernte Wörter sind unter „Vorher“ durchgestrichen, ergänzte unter „Nachher“ unterstrichen.',
  caption: (version) => `Was sich gegenüber Version ${version} geändert hat, nach Abschnitt`,
  columns: ['Zeile', 'Vorher', 'Nachher'],
  added: 'Neue Zeile',
  removed: 'Entfernte Zeile',
  progress: (count) =>
    plural(count, {
      one: 'Eine weitere Zeile zeigt nur Fortschritt (Status, Prognose, Erreichtes); er steht in den Tabellen dieses Dokuments.',
      other:
        '# weitere Zeilen zeigen nur Fortschritt (Status, Prognose, Erreichtes); er steht in den Tabellen dieses Dokuments.',
    }),
  yes: 'ja',
  no: 'nein',
  kind: (kind) => KIND_WORDS[kind] ?? kind,
  field: (_kind, field) => FIELD_WORDS[field] ?? field,
};
