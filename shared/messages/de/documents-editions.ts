import type { DocumentMessages } from '../en/documents.ts';

/** German text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Interne Ausgabe – nicht für den Kunden',
  notice:
    'Diese Ausgabe enthält Notizen, Honorare, Namen und Einzelbewertungen, die dem Kunden vorenthalten werden. Sie bleibt in der Firma; alle anderen erhalten die Kundenausgabe.',
  mark: (title) => `Intern · ${title}`,
  notes: {
    title: 'Notizen und Honorare',
    dayRate: 'Tagessatz',
    engagement: 'Zum Mandat',
    blueprint: 'Zur Vereinbarung',
    review: 'Zum Quartalsbericht',
    workshop: 'Zum Workshop',
    activity: (title) => `Zu „${title}“`,
    checkIn: 'Zum Statusgespräch',
    voters: 'Stimmberechtigt',
  },
  people: { title: 'Beteiligte (Stakeholder)', columns: ['Name und Rolle', 'Einfluss', 'Interesse', 'Notiz'] },
  departments: { title: 'Abteilungen', columns: ['Abteilung', 'Notiz'] },
  raised: { title: 'Wer was eingebracht hat', columns: ['Aussage', 'Eingebracht von'] },
  written: { title: 'Wer was geschrieben hat', columns: ['Notiz', 'Geschrieben von', 'Notiz der Moderation'] },
  scores: {
    title: 'Bewertungen nach Person',
    columns: ['Bedarf', 'Teilnehmende Person', 'Dringlichkeit', 'Wirkung', 'Kommentar'],
  },
  turnedDown: { title: 'Abgelehnte Vorschläge', columns: ['Vorschlag', 'Begründung'] },
  quotes: {
    title: 'Zitate, freigegeben oder nicht',
    columns: ['Abteilung', 'Zitat', 'Gesagt von', 'Freigegeben'],
    cleared: 'Ja',
    notCleared: 'Nein',
  },
  answers: {
    title: 'Einzelne Antworten',
    columns: ['Abteilung', 'Zufriedenheit', 'Weiterempfehlung', 'Kommentar'],
  },
  checkIns: { title: 'Statusgespräche des Quartals', columns: ['Abteilung', 'Geführt am', 'Hilfe, 1 bis 5', 'Notiz'] },
  dayLog: {
    title: 'Tagebuch und Honorare',
    columns: ['Datum', 'Abteilung', 'Was getan wurde', 'Tage', 'Honorar'],
    total: 'Zusammen',
  },
};
