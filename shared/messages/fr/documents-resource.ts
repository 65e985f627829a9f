import type { DocumentMessages } from '../en/documents.ts';

/** French text around a resource of the library. */
export const documentsResource: DocumentMessages['resource'] = {
  subject: (title, client) => `${title}, pour ${client}`,
  keywords: 'modèle, bureau de gestion de projets',
  whenToUse: 'Quand l’utiliser',
  howToAdapt: 'Comment l’adapter',
  adaptation: (client) => `Adapté pour ${client}`,
  adapted: {
    whatChanged: 'Ce qui a été modifié',
    cultureNote: 'Vocabulaire et culture',
    tone: 'Ton',
    existingTool: 'Tenu dans',
    departments: 'Services',
    rollout: 'État d’utilisation',
    approved: 'Approuvé',
  },
  approvedBy: (name, date) => [name, date].filter((part) => part !== '').join(', '),
  original: 'Ceci est l’original de la bibliothèque\u202F; il n’a pas encore été adapté au client.',
  examples: 'Les lignes en italique sont des exemples ; remplacez-les ou supprimez-les.',
  filledIn: 'Rempli par',
  filledOn: 'Le',
  unknown: (key) => `La bibliothèque n’a pas de ressource «\u00A0${key}\u00A0».`,
};
