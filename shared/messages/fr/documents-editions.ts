import type { DocumentMessages } from '../en/documents.ts';

/** French text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Édition interne – pas pour le client',
  notice:
    'Cette édition contient des notes, des honoraires, des noms et des notations individuelles qui ne sont pas communiqués au client. Elle reste au cabinet\u202F; remettre l’édition client à toute autre personne.',
  mark: (title) => `Interne · ${title}`,
  notes: {
    title: 'Notes et honoraires',
    dayRate: 'Tarif journalier',
    engagement: 'Sur la mission',
    blueprint: 'Sur le cadre',
    review: 'Sur la revue',
    workshop: 'Sur l’atelier',
    activity: (title) => `Sur «\u00A0${title}\u00A0»`,
    checkIn: 'Sur le point de suivi',
    voters: 'Qui pouvait voter',
  },
  people: { title: 'Parties prenantes', columns: ['Partie prenante', 'Influence exercée', 'Intérêt', 'Remarque'] },
  departments: { title: 'Services', columns: ['Service', 'Remarque'] },
  raised: { title: 'Qui a soulevé quoi', columns: ['Énoncé', 'Soulevé par'] },
  written: { title: 'Qui a écrit quoi', columns: ['Note', 'Écrite par', 'Remarque de l’animation'] },
  scores: { title: 'Notations par personne', columns: ['Besoin', 'Personne', 'Urgence', 'Impact', 'Commentaire'] },
  turnedDown: { title: 'Propositions écartées', columns: ['Proposition', 'Motif'] },
  quotes: {
    title: 'Citations, autorisées ou non',
    columns: ['Service', 'Citation', 'Dite par', 'Autorisée'],
    cleared: 'Oui',
    notCleared: 'Non',
  },
  answers: {
    title: 'Réponses individuelles',
    columns: ['Service', 'Satisfaction', 'Recommandation', 'Commentaire'],
  },
  checkIns: { title: 'Points de suivi du trimestre', columns: ['Service', 'Tenu le', 'Aide, de 1 à 5', 'Remarque'] },
  dayLog: {
    title: 'Journal des jours et honoraires',
    columns: ['Le', 'Service', 'Ce qui a été fait', 'Jours', 'Honoraires'],
    total: 'Total',
  },
};
