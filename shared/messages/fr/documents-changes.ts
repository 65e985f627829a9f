import type { DocumentMessages } from '../en/documents.ts';
import { FIELD_WORDS, KIND_WORDS } from './record-words.ts';
import { plural } from './speech.ts';

/** Text of the table of changes between two versions of the blueprint. */
export const documentsChanges: DocumentMessages['changes'] = {
  title: (version) => `Changements par rapport à la version ${version}`,
  lead: (changed, added, removed) =>
    `Par rapport à cette version\u00A0: ${plural(changed, { one: '# ligne modifiée', other: '# lignes modifiées' })}, ${plural(added, { one: '# ajoutée', other: '# ajoutées' })} et ${plural(removed, { one: '# supprimée', other: '# supprimées' })}.`,
  none: (version) => `Rien ne diffère de la version ${version}.`,
  how: 'Les mots supprimés sont barrés sous «\u00A0Avant\u00A0»\u202F; les mots ajoutés sont soulignés sous «\u00A0Après\u00A0».',
  caption: (version) => `Ce qui a changé par rapport à la version ${version}, par section`,
  columns: ['Ligne', 'Avant', 'Après'],
  added: 'Nouvelle ligne',
  removed: 'Ligne supprimée',
  progress: (count) =>
    plural(count, {
      one: '# autre ligne ne montre que l’avancement (statut, projection, date atteinte)\u202F; il figure dans les tableaux de ce document.',
      other:
        '# autres lignes ne montrent que l’avancement (statut, projection, date atteinte)\u202F; il figure dans les tableaux de ce document.',
    }),
  yes: 'oui',
  no: 'non',
  kind: (kind) => KIND_WORDS[kind] ?? kind,
  field: (_kind, field) => FIELD_WORDS[field] ?? field,
};
