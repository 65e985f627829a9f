import type { DocumentMessages } from '../en/documents.ts';
import { departmentSentence, startSentence } from './needs-sentences.ts';
import { plural } from './speech.ts';

/** French text of the needs analysis. */
export const documentsNeeds: DocumentMessages['needs'] = {
  document: 'Analyse des besoins',
  subject: (client) => `Ce dont ${client} a le plus besoin, et par où commencer`,
  keywords: 'analyse des besoins, SWOT, priorités, urgence, impact',
  coverSubtitle: 'Ce qui a été dit, ce qui est nécessaire et ce qui passe en premier',
  notice:
    'Les notes sont présentées par leur médiane et leur dispersion. Rien dans ce document ne dit qui a noté ou voté quoi.',
  facts: { preparedFor: 'Préparé pour', preparedBy: 'Préparé par', asOf: 'État au' },
  summary: {
    departments: 'Qui y gagne le plus',
    title: 'En bref',
    lead: (notes, needs, departments) =>
      `${plural(notes, { one: '# note', other: '# notes' })} d’ateliers et d’entretiens ${plural(notes, { one: 'a mené', other: 'ont mené' })} à ${plural(needs, { one: '# besoin', other: '# besoins' })} dans ${plural(departments, { one: '# service', other: '# services' })}.`,
    figures: { notes: 'Notes', needs: 'Besoins', doNow: 'À faire maintenant', open: 'Sans accord' },
    first: 'Ce qui passe en premier',
    line: (title, zone) => (zone === '' ? title : `${title} (${zone})`),
    missing: ['les besoins notés', 'Écrire les besoins à l’étape 2 et les faire noter par les participants.'],
  },
  findings: {
    title: 'Ce que nous avons constaté',
    lead: 'Ce que l’organisation a dit d’elle-même, sur les projets comme sur les opérations.',
    clusters: 'Ce qui va ensemble',
    clusterColumns: ['Groupe', 'Ce qu’il dit', 'Notes', 'Votes'],
  },
  departments: {
    see: (figure, table) =>
      `${table} classe les services\u202F; ${figure} montre dans quelles zones se trouvent leurs besoins.`,
    caption: 'Services selon leur gain',
    title: 'Quels services y gagnent le plus',
    sentence: departmentSentence,
    start: startSentence,
    columns: ['Place', 'Service', 'Besoins', 'Score', 'Préparation', 'Quand commencer'],
    starts: { first: 'En premier', next: 'Ensuite', later: 'Plus tard' },
    heatTitle: 'Besoins par service et zone',
    heatCaption: 'Besoins par service et zone de priorité',
    heatLegend: 'Nombre de besoins\u202F; plus la teinte est forte, plus il est élevé.',
    heatRow: (name, parts) => `${name}\u00A0: ${parts.length === 0 ? 'aucun' : parts.join(', ')}.`,
    notScored: 'Non noté',
    none: 'Sans service',
    missing: ['les services', 'Ajouter les services dans les paramètres de la mission.'],
  },
  priorities: {
    see: (figure, table) => `${figure} situe les besoins\u202F; ${table} les classe.`,
    caption: 'Besoins par place',
    title: 'Ce qui passe en premier',
    lead: 'L’urgence est le coût de l’attente, l’impact la valeur de la réalisation\u202F; chacun de 1 à 5. Plus leur produit est élevé, plus la place est en tête.',
    weighted: 'Les facteurs ne comptent pas tous autant ici\u202F; les poids figurent dans les réglages de l’analyse.',
    columns: ['Place', 'Réf.', 'Besoin', 'Service', 'Urgence', 'Impact', 'Zone'],
    spread: (low, high, n) => (low === high ? `n = ${n}` : `${low}–${high}, n = ${n}`),
    setByRoom: 'fixé par la salle',
    onTheLine: 'sur la limite',
    missing: ['les besoins', 'Écrire les besoins à l’étape 2, ou reprendre ceux qui sont proposés.'],
  },
  open: {
    caption: 'Besoins dont les notes sont très éloignées',
    title: 'Là où la salle n’est pas encore d’accord',
    lead: 'Ici les notes individuelles sont très éloignées. Une médiane le masque\u202F; un échange le résout.',
    columns: ['Réf.', 'Besoin', 'Urgence', 'Impact'],
    spread: (median, low, high, n) => `${median} (${low}–${high}, n = ${n})`,
  },
  details: {
    caption: 'Besoins avec problème, gain et décision',
    title: 'Les besoins un par un',
    columns: ['Réf.', 'Besoin', 'Problème', 'Gain attendu', 'Décision', 'Issu de'],
  },
};
