import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** German text of the map of stakeholders. */
export const documentsStakeholders: DocumentMessages['stakeholders'] = {
  title: 'Karte der Beteiligten',
  see: (figure, table) => `${figure} ordnet die Personen nach Einfluss und Interesse; ${table} nennt sie.`,
  caption: 'Beteiligte nach Einfluss und Interesse',
  keyCaption: 'Wer wo auf der Karte steht',
  columns: ['Nr.', 'Wie wir mit ihnen arbeiten', 'Wer'],
  alt: (parts) => `Personen nach Interesse (nach rechts) und Einfluss (nach oben), jeweils von 1 bis 5. ${parts}`,
  spoken: (quarter, names) => `${quarter}: ${names}.`,
  influence: 'Einfluss',
  interest: 'Interesse',
  quarters: {
    'manage-closely': 'Eng einbinden',
    'keep-satisfied': 'Zufriedenstellen',
    'keep-informed': 'Informieren',
    monitor: 'Beobachten',
  },
  circle: 'Beteiligte',
  diamond: 'Darunter ein Auftraggeber',
  people: (count) => plural(count, { one: '# Person', other: '# Personen' }),
  about: (facts) => (facts === '' ? '' : ` – ${facts}`),
  sponsor: 'Auftraggeber',
  unnamed: 'Jemand ohne Namen',
};
