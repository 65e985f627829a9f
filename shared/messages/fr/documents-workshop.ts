import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# point', other: '# points' });
const notes = (count: number): string => plural(count, { one: '# note', other: '# notes' });

/** French text of the workshop record. */
export const documentsWorkshop: DocumentMessages['workshop'] = {
  document: 'Compte rendu d’atelier',
  subject: (title, client) => `${title}, un atelier avec ${client}`,
  keywords: 'atelier, compte rendu, SWOT, décisions, actions',
  untitled: 'Atelier',
  coverSubtitle: 'Ce qui a été fait, dit et décidé',
  notice:
    'Les notes figurent telles qu’elles ont été écrites. Rien dans ce compte rendu ne dit qui a écrit ou voté quoi.',
  facts: { preparedFor: 'Préparé pour', preparedBy: 'Préparé par', heldOn: 'Tenu le', place: 'Lieu' },
  about: {
    title: 'L’atelier',
    facilitator: 'Animation',
    participants: 'Personnes présentes',
    participantColumns: ['Nom', 'Service', 'Rôle'],
    participant: 'Participation',
    participantsCaption: (count) => `Qui était présent (${plural(count, { one: '# personne', other: '# personnes' })})`,
    missing: ['les personnes présentes', 'Ajouter les participants à l’atelier.'],
    figures: { participants: 'personnes', notes: 'notes prises', decisions: 'décisions', followUps: 'actions' },
  },
  agenda: {
    title: 'Ordre du jour, prévu et réel',
    columns: ['Prévu', 'Activité', 'Nature', 'Durée prévue', 'Durée réelle'],
    caption: 'L’ordre du jour avec les temps prévus et réels',
    after: (minutes) => `après ${minutes}\u00A0min`,
    minutes: (minutes) => `${minutes}\u00A0min`,
    notHeld: 'non tenue',
    running: 'non terminée',
    missing: ['un ordre du jour', 'Ajouter des activités à l’atelier, ou partir d’un modèle.'],
  },
  board: {
    title: 'Ce qui a été dit',
    swot: 'SWOT',
    others: 'Autres notes',
    noteColumns: ['Référence', 'Note'],
    notesCaption: (count) => `Ce qui a été noté (${notes(count)})`,
    unrevealed: 'Non dévoilé.',
    unrevealedBody:
      'Ce qui a été écrit en privé dans cette activité n’avait pas été dévoilé lors de l’établissement de ce compte rendu. Rien n’en figure ici.',
    missing: ['les notes', 'Recueillir des notes sur les tableaux de cet atelier.'],
  },
  clusters: {
    title: 'Groupes de notes',
    caption: (clusters, count) => `${plural(clusters, { one: '# groupe', other: '# groupes' })} et ${notes(count)}`,
    cluster: (title, count) => `${title} (${count})`,
    untitled: 'Groupe sans titre',
    loose: 'Non regroupé',
    noNotes: 'Aucune note.',
  },
  results: {
    title: 'Comment la salle a voté et noté',
  },
  votes: {
    open: 'Encore ouvert.',
    openBody: 'Ce vote n’était pas clos lors de l’établissement de ce compte rendu. Rien n’en figure ici.',
    untitled: 'Vote par points',
    rule: (each, perItem) =>
      each === null
        ? ''
        : perItem === null || perItem >= each
          ? `Chaque votant avait ${dots(each)}.`
          : `Chaque votant avait ${dots(each)}, au plus ${perItem} par sujet.`,
    heard: (ballots, asked) =>
      asked > 0
        ? `Bulletins remis\u00A0: ${ballots} sur ${asked}.`
        : `${plural(ballots, { one: '# bulletin a été remis.', other: '# bulletins ont été remis.' })}`,
    anonymous: 'La salle a été informée au préalable que le vote est anonyme.',
    sums: 'Seules les sommes ont été conservées\u202F; aucun bulletin ne se distingue d’un autre.',
    columns: ['Référence', 'Sujet', 'Votes', 'Part'],
    caption: (title, votes) => `${title} (${plural(votes, { one: '# vote', other: '# votes' })})`,
    figureTitle: (title) => `Résultat du vote\u00A0: ${title}`,
    figureCaption: (title, shown, all) =>
      shown < all ? `${title}\u00A0: les ${shown} premiers sujets sur ${all}` : `${title}\u00A0: votes par sujet`,
    figureAlt: (lines) => `Barres du plus au moins grand nombre de votes. ${lines}`,
    figureLine: (name, votes) => `${name}\u00A0: ${votes}.`,
    missing: ['le résultat de ce vote', 'Clore le vote sur son tableau dans l’atelier.'],
  },
  scores: {
    untitled: 'Notation',
    open: 'Encore ouvert.',
    openBody: 'Cette notation n’était pas close lors de l’établissement de ce compte rendu. Rien n’en figure ici.',
    lead: 'Médiane des notes sur une échelle de 1 à 5, avec la plus basse et la plus haute à partir de trois notes. Une note isolée n’est pas communiquée.',
    columns: ['Référence', 'Besoin', 'Urgence', 'Impact', 'Accord'],
    caption: (count) => `Comment la salle a noté (${plural(count, { one: '# besoin', other: '# besoins' })})`,
    count: (n) => notes(n),
    range: (low, high, n) => `${low} à ${high}, ${notes(n)}`,
    withheld: 'non communiqué',
    agreement: {
      'not-scored': '',
      agreed: 'Accord',
      'no-agreement': 'Pas encore d’accord',
    },
    oneScore: 'Une seule note',
    setByRoom: (urgency, impact) =>
      ['Fixé par la salle', [urgency, impact].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join('\u00A0: '),
    setUrgency: (value) => `urgence ${value}`,
    setImpact: (value) => `impact ${value}`,
    missing: ['les notes', 'Faire noter les besoins par les participants pendant l’atelier.'],
  },
  matrix: 'Où se situent les besoins',
  outcomes: {
    title: 'Ce qui en est sorti',
    decisions: 'Décisions',
    decisionsCaption: 'Ce qui a été décidé, par qui et pourquoi',
    decisionColumns: ['Décision', 'Prise par', 'Motif'],
    missingDecisions: ['une décision', 'Consigner les décisions dans l’atelier tant que la salle est d’accord.'],
    followUps: 'Actions',
    followUpsCaption: 'Qui fait quoi et pour quand',
    followUpColumns: ['Action', 'Responsable', 'Échéance', 'Terminé'],
    missingFollowUps: ['une action', 'En créer une à partir d’une note, ou l’ajouter à l’atelier.'],
    parked: 'Sujets mis de côté',
    parkedCaption: 'Ce qui a été mis de côté pour plus tard',
    parkedColumns: ['Référence', 'Sujet mis de côté', 'Réponse'],
    questions: 'Questions ouvertes',
    noQuestions: 'Rien ne reste ouvert.',
    unanswered: (text) => `Mis de côté sans réponse\u00A0: ${text}`,
    nobody: (text) => `Personne n’est désigné pour l’action\u00A0: ${text}`,
    undated: (text) => `Aucune date n’est convenue pour l’action\u00A0: ${text}`,
    undecided: (text) => `Il n’est pas consigné qui a décidé\u00A0: ${text}`,
    noAgreement: (needs) => `Les notes ne montrent pas encore d’accord sur ${needs}.`,
    openVote: (title) => `Le vote «\u00A0${title}\u00A0» est encore ouvert.`,
    openScoring: (title) => `La notation «\u00A0${title}\u00A0» est encore ouverte.`,
    openNotes: (title) => `Ce qui a été écrit en privé dans «\u00A0${title}\u00A0» n’est pas encore dévoilé.`,
  },
  signOff: {
    title: 'Signatures',
    lead: (name) => `Par leur signature, les parties confirment ce compte rendu\u00A0: ${name}.`,
  },
};
