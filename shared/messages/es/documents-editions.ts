import type { DocumentMessages } from '../en/documents.ts';

/** Spanish text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Edición interna – no destinada al cliente',
  notice:
    'Esta edición contiene notas, honorarios, nombres y valoraciones individuales que no se facilitan al cliente. Se queda en la firma; entregue a los demás la edición para el cliente.',
};
