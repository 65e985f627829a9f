import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** German text of the one-page status report. */
export const documentsStatus: DocumentMessages['status'] = {
  document: 'Statusbericht',
  subject: (client) => `Wo die Arbeit mit ${client} steht`,
  keywords: 'Statusbericht, RAG, Meilensteine, Risiken, Entscheidungen',
  head: (parts) => parts.join(' · '),
  asOf: (date) => `Stand ${date}`,
  lead: (running, green) =>
    `${green} von ${plural(running, { one: '# laufenden Initiative ist', other: '# laufenden Initiativen sind' })} im Plan.`,
  leadTrouble: (red, amber) => {
    const parts = [
      red === 0 ? '' : plural(red, { one: '# ist kritisch', other: '# sind kritisch' }),
      amber === 0 ? '' : plural(amber, { one: '# ist gefährdet', other: '# sind gefährdet' }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(' und ')}.`;
  },
  leadSilent: (count) =>
    plural(count, { one: '# hat keinen gemeldeten Status.', other: '# haben keinen gemeldeten Status.' }),
  figures: {
    onTrack: 'Initiativen im Plan',
    slipping: 'Meilensteine im Verzug',
    overdue: 'Maßnahmen überfällig',
    days: 'PMO-Tage genutzt von bisher vereinbarten',
    daysOnly: 'PMO-Tage bisher genutzt',
    of: (part, whole) => `${part} von ${whole}`,
  },
  initiatives: {
    columns: ['Abteilung', 'Initiativen, die kritischsten zuerst'],
    noDepartment: 'Ohne Abteilung',
    more: (count) => `und ${count} weitere im Register`,
    missing: ['laufende Initiativen', 'In Phase 5 „Steuerung und Rückmeldung“ Initiativen ins Register aufnehmen.'],
  },
  milestones: {
    columns: ['Erreichte Meilensteine', 'Nächste Meilensteine', 'Meilensteine im Verzug'],
    late: (days) => plural(days, { one: '# Tag überfällig', other: '# Tage überfällig' }),
    slips: (date, days) => `${date}, ${plural(days, { one: '# Tag', other: '# Tage' })} später als geplant`,
    none: ['Noch keiner erreicht.', 'Keiner mit Termin.', 'Keiner im Verzug.'],
    more: (count) => `und ${count} weitere im Zeitplan`,
  },
  attention: {
    columns: ['Größte Risiken und Probleme', 'Gewünschte Entscheidungen', 'Überfällige Maßnahmen'],
    kind: (word) => word,
    weight: (weight) => `Gewicht ${weight} von 25`,
    owner: (name) => `zuständig: ${name}`,
    overdue: (days) => plural(days, { one: '# Tag überfällig', other: '# Tage überfällig' }),
    none: ['Keines ist offen.', 'Keine ist gewünscht.', 'Keine ist überfällig.'],
    more: [
      (count) => `und ${count} weitere im RAID-Log`,
      (count) => `und ${count} weitere in den Statusgesprächen`,
      (count) => `und ${count} weitere in der Maßnahmenliste`,
    ],
  },
  missed: {
    sum: (count) =>
      plural(count, {
        one: '# in diesem Quartal fälliges Statusgespräch fand nicht statt:',
        other: '# in diesem Quartal fällige Statusgespräche fanden nicht statt:',
      }),
    of: (department, days) => `${department} (${days})`,
    earlier: (count) => plural(count, { one: 'und # früheres', other: 'und # frühere' }),
    more: (count) => plural(count, { one: 'und # weitere Abteilung', other: 'und # weitere Abteilungen' }),
  },
  next: {
    columns: ['Nächste Statusgespräche', 'Nächste Liefergegenstände', 'Nächste Besprechungen und Berichte'],
    review: (quarter) => `Bericht zu ${quarter}`,
    none: ['Keines mit Termin.', 'Keiner mit Termin.', 'Keine mit Termin.'],
    more: (count) => plural(count, { one: 'und # weiterer Termin', other: 'und # weitere Termine' }),
  },
  nothing: ['keine', 'nein', 'nichts', 'entfällt', 'k. a', '-', '–', '—'],
};
