import type { DocumentMessages } from '../en/documents.ts';

/** French text of the record of one check-in. */
export const documentsCheckIn: DocumentMessages['checkIn'] = {
  document: 'Compte rendu de suivi',
  subject: (department, client) => `Point de suivi avec ${department}, ${client}`,
  keywords: 'point de suivi, actions, RAG, service',
  noDepartment: 'un service',
  title: (department) => `Point de suivi – ${department}`,
  facts: (parts) => parts.join(' · '),
  notHeld: 'pas encore tenu',
  carriedOver: {
    columns: ['Reporté des points précédents', 'Responsable', 'Échéance', 'État'],
    none: 'Aucune action d’un point précédent n’est ouverte.',
    more: (count) => `et ${count} de plus dans la liste des actions`,
  },
  state: {
    done: (date) => `● Terminé ${date}`,
    overdue: '■ En retard',
    open: '○ Ouvert',
  },
  back: {
    columns: ['Bilan et perspectives', 'Ce qui a été dit'],
    done: 'Fait',
    slipped: 'Décalé',
    why: 'Pourquoi',
    aligned: 'Toujours aligné\u202F?',
    milestones: 'Dates des jalons',
  },
  yes: 'Oui',
  no: 'Non',
  confidence: (word) => `Confiance\u00A0: ${word.toLowerCase()}`,
  rag: {
    columns: ['Statut', 'Tel que déclaré', 'En une phrase'],
    aspects: { schedule: 'Délais', budget: 'Coûts', scope: 'Périmètre', people: 'Équipe', benefits: 'Bénéfices' },
    cause: 'Origine',
    action: 'Mesure prise',
    help: 'Aide souhaitée',
    risks: 'Nouveaux risques',
    decisions: 'Décisions souhaitées',
    rating: 'L’aide du PMO',
    of: (rating) => `${rating} sur 5`,
  },
  followUps: {
    columns: ['Actions convenues', 'Responsable', 'Échéance', 'État'],
    none: 'Aucune action n’a été convenue.',
    more: (count) => `et ${count} de plus dans la liste des actions`,
  },
  nextOn: (date) => `Prochain point de suivi\u00A0: ${date}.`,
  noNext: 'La date du prochain point de suivi n’est pas convenue.',
  signHeaders: ['Partie', 'Nom et fonction', 'Signature', 'Date'],
  head: 'Responsable du service',
  shortened: 'Les textes qui finissent par «\u00A0…\u00A0» figurent en entier dans le point de suivi.',
};
