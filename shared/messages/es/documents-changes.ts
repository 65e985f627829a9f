import type { DocumentMessages } from '../en/documents.ts';
import { FIELD_WORDS, KIND_WORDS } from './record-words.ts';
import { plural } from './speech.ts';

/** Text of the table of changes between two versions of the blueprint. */
export const documentsChanges: DocumentMessages['changes'] = {
  title: (version) => `Cambios respecto a la versión ${version}`,
  lead: (changed, added, removed) =>
    `Respecto a esa versión: ${plural(changed, { one: '# línea cambiada', other: '# líneas cambiadas' })}, ${plural(added, { one: '# añadida', other: '# añadidas' })} y ${plural(removed, { one: '# eliminada', other: '# eliminadas' })}.`,
  none: (version) => `Nada difiere de la versión ${version}.`,
  how: 'Las palabras eliminadas aparecen tachadas en «Antes»; las añadidas, subrayadas en «Después».',
  caption: (version) => `Qué cambió respecto a la versión ${version}, por sección`,
  columns: ['Línea', 'Antes', 'Después'],
  added: 'Línea nueva',
  removed: 'Línea eliminada',
  progress: (count) =>
    plural(count, {
      one: 'Otra línea solo muestra avance (estado, pronóstico, fecha alcanzada); figura en las tablas de este documento.',
      other:
        'Otras # líneas solo muestran avance (estado, pronóstico, fecha alcanzada); figura en las tablas de este documento.',
    }),
  yes: 'sí',
  no: 'no',
  kind: (kind) => KIND_WORDS[kind] ?? kind,
  field: (_kind, field) => FIELD_WORDS[field] ?? field,
};
