import type { DocumentMessages } from '../en/documents.ts';

/** German text of the record of one check-in. */
export const documentsCheckIn: DocumentMessages['checkIn'] = {
  document: 'Gesprächsprotokoll',
  subject: (department, client) => `Statusgespräch mit ${department}, ${client}`,
  keywords: 'Statusgespräch, Maßnahmen, RAG, Abteilung',
  noDepartment: 'einer Abteilung',
  title: (department) => `Statusgespräch – ${department}`,
  facts: (parts) => parts.join(' · '),
  notHeld: 'noch nicht geführt',
  carriedOver: {
    columns: ['Übertrag aus früheren Gesprächen', 'Zuständig', 'Fällig', 'Stand'],
    none: 'Aus früheren Gesprächen ist keine Maßnahme offen.',
    more: (count) => `und ${count} weitere in der Maßnahmenliste`,
  },
  state: {
    done: (date) => `● Erledigt ${date}`,
    overdue: '■ Überfällig',
    open: '○ Offen',
  },
  back: {
    columns: ['Rückblick und Ausblick', 'Was gesagt wurde'],
    done: 'Erledigt',
    slipped: 'Verschoben',
    why: 'Warum',
    aligned: 'Noch auf Kurs?',
    milestones: 'Meilensteintermine',
  },
  yes: 'Ja',
  no: 'Nein',
  confidence: (word) => `Zuversicht: ${word}`,
  rag: {
    columns: ['Status', 'Wie gemeldet', 'In einem Satz'],
    aspects: { schedule: 'Termine', budget: 'Kosten', scope: 'Umfang', people: 'Menschen', benefits: 'Nutzen' },
    cause: 'Ursache',
    action: 'Maßnahme',
    help: 'Gewünschte Hilfe',
    risks: 'Neue Risiken',
    decisions: 'Gewünschte Entscheidungen',
    rating: 'Hilfe des PMO',
    of: (rating) => `${rating} von 5`,
  },
  followUps: {
    columns: ['Vereinbarte Maßnahmen', 'Zuständig', 'Fällig', 'Stand'],
    none: 'Es wurde keine Maßnahme vereinbart.',
    more: (count) => `und ${count} weitere in der Maßnahmenliste`,
  },
  nextOn: (date) => `Nächstes Statusgespräch: ${date}.`,
  noNext: 'Der Termin des nächsten Statusgesprächs ist nicht vereinbart.',
  signHeaders: ['Partei', 'Name und Funktion', 'Unterschrift', 'Datum'],
  head: 'Abteilungsleitung',
  shortened: 'Texte, die auf „…“ enden, stehen vollständig im Statusgespräch.',
};
