import type { DocumentMessages } from '../en/documents.ts';

const row = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Text of the list of references. */
export const documentsReferences: DocumentMessages['references'] = {
  title: 'Referenzen',
  lead: 'Worauf sich dieses Dokument bezieht. Die Nummer in eckigen Klammern steht dort, wo darauf verwiesen wird.',
  caption: 'Dokumente und Quellen, auf die verwiesen wird',
  columns: ['Nr.', 'Dokument oder Quelle', 'Was es ist'],
  number: (number) => `[${number}]`,
  kinds: {
    version: 'Frühere Version',
    workshop: 'Workshop',
    review: 'Quartalsbericht',
    resource: 'Arbeitsmittel der Bibliothek',
    source: 'Datenquelle',
  },
  version: (version, date) =>
    row([`Kooperationsvereinbarung, Version ${version}`, date === '' ? '' : `vereinbart am ${date}`]),
  workshop: (name, date) => row([name, date === '' ? '' : `durchgeführt am ${date}`]),
  review: (quarter, date) => row([`Bericht über ${quarter}`, date === '' ? '' : `besprochen am ${date}`]),
  resource: (title, original, tool) =>
    row([title, original === '' || original === title ? '' : `nach dem Original „${original}“`, tool]),
};

/** Footnotes: methods and abbreviations. */
export const documentsFootnotes: DocumentMessages['footnotes'] = {
  pmo: 'PMO: Projektmanagement-Office. Hier eines auf Zeit, das die Firma für die Laufzeit stellt.',
  raci: 'Ausführend (responsible), gesamtverantwortlich (accountable), einbezogen (consulted), informiert (informed).',
  median:
    'Mehrere Personen bewerten jeden Bedarf für sich. Es zählt der Median, also die mittlere ihrer Bewertungen, bis die Runde einen anderen Wert setzt; die Streuung ist der Abstand von der niedrigsten zur höchsten Bewertung. Die einzelnen Bewertungen werden aufbewahrt und nicht gedruckt.',
  onTheLine: (threshold) =>
    `Eine Zone beginnt oberhalb von ${threshold}. Ein Wert von genau ${threshold} liegt nicht darüber; ein solcher Bedarf steht daher in der unteren Zone und ist gekennzeichnet.`,
  kpi: 'Eine Kennzahl mit dem Nenner null oder eine Umfrage mit weniger als fünf Antworten druckt „zu wenige Daten“; eine nicht erhobene druckt „nicht gemessen“, nie 0.',
  score:
    'Die Summe aus Dringlichkeit mal Wirkung über die Bedarfe einer Abteilung, jeweils mit den vereinbarten Werten.',
  contracted:
    'Die vereinbarten Tage pro Woche mal die Wochen des Zeitraums, die in der Laufzeit liegen, nach Kalendertagen.',
};
