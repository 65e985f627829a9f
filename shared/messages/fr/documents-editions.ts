import type { DocumentMessages } from '../en/documents.ts';

/** French text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Édition interne – pas pour le client',
  notice:
    'Cette édition contient des notes, des honoraires, des noms et des notations individuelles qui ne sont pas communiqués au client. Elle reste au cabinet\u202F; remettre l’édition client à toute autre personne.',
};
