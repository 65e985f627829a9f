import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** French text of the map of stakeholders. */
export const documentsStakeholders: DocumentMessages['stakeholders'] = {
  title: 'Carte des parties prenantes',
  see: (figure, table) => `${figure} situe les personnes selon leur influence et leur intérêt ; ${table} les nomme.`,
  caption: 'Parties prenantes selon leur influence et leur intérêt',
  keyCaption: 'Qui se trouve où sur la carte',
  columns: ['N°', 'Comment nous travaillons avec elles', 'Qui'],
  alt: (parts) =>
    `Personnes placées selon l’intérêt (vers la droite) et l’influence (vers le haut), de 1 à 5. ${parts}`,
  spoken: (quarter, names) => `${quarter} : ${names}.`,
  influence: 'Influence',
  interest: 'Intérêt',
  quarters: {
    'manage-closely': 'Associer étroitement',
    'keep-satisfied': 'Garder satisfaites',
    'keep-informed': 'Tenir informées',
    monitor: 'Surveiller',
  },
  circle: 'Parties prenantes',
  diamond: 'Un commanditaire en fait partie',
  people: (count) => plural(count, { one: '# personne', other: '# personnes' }),
  about: (facts) => (facts === '' ? '' : ` – ${facts}`),
  sponsor: 'commanditaire',
  unnamed: 'Quelqu’un sans nom',
};
