import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** Spanish text of the map of stakeholders. */
export const documentsStakeholders: DocumentMessages['stakeholders'] = {
  title: 'Mapa de interesados',
  see: (figure, table) => `${figure} sitúa a las personas según su influencia y su interés; ${table} las nombra.`,
  caption: 'Interesados por influencia e interés',
  keyCaption: 'Quién está dónde en el mapa',
  columns: ['N.º', 'Cómo trabajamos con ellos', 'Quién'],
  alt: (parts) => `Personas situadas por interés (hacia la derecha) e influencia (hacia arriba), de 1 a 5. ${parts}`,
  spoken: (quarter, names) => `${quarter}: ${names}.`,
  influence: 'Influencia',
  interest: 'Interés',
  quarters: {
    'manage-closely': 'Gestionar de cerca',
    'keep-satisfied': 'Mantener satisfechos',
    'keep-informed': 'Mantener informados',
    monitor: 'Observar',
  },
  circle: 'Interesados',
  diamond: 'Entre ellos hay un patrocinador',
  people: (count) => plural(count, { one: '# persona', other: '# personas' }),
  about: (facts) => (facts === '' ? '' : ` – ${facts}`),
  sponsor: 'patrocinador',
  unnamed: 'Alguien sin nombre',
};
