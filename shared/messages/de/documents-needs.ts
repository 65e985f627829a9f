import type { DocumentMessages } from '../en/documents.ts';
import { departmentSentence, startSentence } from './needs-sentences.ts';
import { plural } from './speech.ts';

/** German text of the needs analysis. */
export const documentsNeeds: DocumentMessages['needs'] = {
  document: 'Bedarfsanalyse',
  subject: (client) => `Was ${client} am dringendsten braucht und wo zu beginnen ist`,
  keywords: 'Bedarfsanalyse, SWOT, Prioritäten, Dringlichkeit, Wirkung',
  coverSubtitle: 'Was gesagt wurde, was gebraucht wird und was zuerst kommt',
  notice:
    'Bewertungen sind als Mediane mit ihrer Streuung dargestellt. Dieses Dokument lässt nicht erkennen, wer was bewertet oder gewählt hat.',
  facts: { preparedFor: 'Erstellt für', preparedBy: 'Erstellt von', asOf: 'Stand' },
  summary: {
    departments: 'Wer am meisten gewinnt',
    title: 'Kurz gefasst',
    lead: (notes, needs, departments) =>
      `${plural(notes, { one: 'Eine Notiz', other: '# Notizen' })} aus Workshops und Gesprächen ${plural(notes, { one: 'führte', other: 'führten' })} zu ${plural(needs, { one: 'einem Bedarf', other: '# Bedarfen' })} in ${plural(departments, { one: 'einer Abteilung', other: '# Abteilungen' })}.`,
    figures: { notes: 'Notizen', needs: 'Bedarfe', doNow: 'Sofort umzusetzen', open: 'Ohne Einigkeit' },
    first: 'Was zuerst kommt',
    line: (title, zone) => (zone === '' ? title : `${title} (${zone})`),
    missing: ['bewertete Bedarfe', 'In Phase 2 Bedarfe erfassen und von den Teilnehmenden bewerten lassen.'],
  },
  findings: {
    title: 'Was wir vorgefunden haben',
    lead: 'Was die Organisation über sich selbst gesagt hat, über Projekte und Betrieb gleichermaßen.',
    clusters: 'Was zusammengehört',
    clusterColumns: ['Gruppe', 'Was sie besagt', 'Notizen', 'Stimmen'],
  },
  departments: {
    see: (figure, table) =>
      `${table} zeigt die Rangfolge der Abteilungen; ${figure}, in welchen Zonen ihre Bedarfe liegen.`,
    caption: 'Abteilungen nach ihrem Gewinn',
    title: 'Welche Abteilungen am meisten gewinnen',
    sentence: departmentSentence,
    start: startSentence,
    columns: ['Platz', 'Abteilung', 'Bedarfe', 'Wert', 'Bereitschaft', 'Wann beginnen'],
    starts: { first: 'Zuerst', next: 'Als Nächstes', later: 'Später' },
    heatTitle: 'Bedarfe nach Abteilung und Zone',
    heatCaption: 'Bedarfe nach Abteilung und Prioritätszone',
    heatLegend: 'Anzahl der Bedarfe; je kräftiger der Ton, desto mehr.',
    heatRow: (name, parts) => `${name}: ${parts.length === 0 ? 'keine' : parts.join(', ')}.`,
    notScored: 'Nicht bewertet',
    none: 'Ohne Abteilung',
    missing: ['Abteilungen', 'Die Abteilungen in den Einstellungen des Mandats ergänzen.'],
  },
  priorities: {
    see: (figure, table) => `${figure} ordnet die Bedarfe ein; ${table} zeigt ihre Rangfolge.`,
    caption: 'Bedarfe nach Platz',
    title: 'Was zuerst kommt',
    lead: 'Dringlichkeit ist, was Abwarten kostet; Wirkung, was die Umsetzung wert ist; jeweils von 1 bis 5. Je höher ihr Produkt, desto weiter vorn der Platz.',
    weighted: 'Die Faktoren zählen hier nicht gleich viel; die Gewichte stehen in den Einstellungen der Analyse.',
    columns: ['Platz', 'Ref.', 'Bedarf', 'Abteilung', 'Dringl.', 'Wirkung', 'Zone'],
    spread: (low, high, n) => (low === high ? `n = ${n}` : `${low}–${high}, n = ${n}`),
    setByRoom: 'von der Runde gesetzt',
    onTheLine: 'auf der Grenze',
    missing: ['Bedarfe', 'In Phase 2 Bedarfe erfassen oder die vorgeschlagenen übernehmen.'],
  },
  open: {
    caption: 'Bedarfe mit weit auseinanderliegenden Bewertungen',
    title: 'Wo sich die Runde noch nicht einig ist',
    lead: 'Hier liegen die einzelnen Bewertungen weit auseinander. Ein Median verdeckt das; ein Gespräch klärt es.',
    columns: ['Ref.', 'Bedarf', 'Dringlichkeit', 'Wirkung'],
    spread: (median, low, high, n) => `${median} (${low}–${high}, n = ${n})`,
  },
  details: {
    caption: 'Bedarfe mit Problem, Gewinn und Entscheidung',
    title: 'Die Bedarfe im Einzelnen',
    columns: ['Ref.', 'Bedarf', 'Problem', 'Erwarteter Gewinn', 'Entscheidung', 'Aus'],
  },
};
