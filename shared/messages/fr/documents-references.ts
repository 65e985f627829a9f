import type { DocumentMessages } from '../en/documents.ts';

const row = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Text of the list of references. */
export const documentsReferences: DocumentMessages['references'] = {
  title: 'Références',
  lead: 'Ce à quoi ce document se réfère. Le numéro entre crochets figure à l’endroit du renvoi.',
  caption: 'Documents et sources cités',
  columns: ['N°', 'Document ou source', 'Nature'],
  number: (number) => `[${number}]`,
  kinds: {
    version: 'Version antérieure',
    workshop: 'Atelier',
    review: 'Revue trimestrielle',
    resource: 'Ressource de la bibliothèque',
    source: 'Source de données',
  },
  version: (version, date) =>
    row([`Cadre de collaboration, version ${version}`, date === '' ? '' : `convenue le ${date}`]),
  workshop: (name, date) => row([name, date === '' ? '' : `tenu le ${date}`]),
  review: (quarter, date) => row([`Revue du ${quarter}`, date === '' ? '' : `tenue le ${date}`]),
  resource: (title, original, tool) =>
    row([
      title,
      original === '' || original === title ? '' : `d’après «\u00A0${original}\u00A0» de la bibliothèque`,
      tool,
    ]),
};

/** Footnotes: methods and abbreviations. */
export const documentsFootnotes: DocumentMessages['footnotes'] = {
  pmo: 'PMO\u00A0: bureau de gestion de projets. Ici à temps partiel, fourni par le cabinet pour la durée.',
  raci: 'Réalise (responsible), en répond (accountable), consulté (consulted), informé (informed).',
  median:
    'Plusieurs personnes notent chaque besoin séparément. La valeur retenue est la médiane, la note du milieu, jusqu’à ce que la salle en fixe une autre\u202F; la dispersion va de la note la plus basse à la plus haute. Les notes individuelles sont conservées et non imprimées.',
  onTheLine: (threshold) =>
    `Une zone commence au-dessus de ${threshold}. Une valeur d’exactement ${threshold} n’est pas au-dessus\u00A0: un tel besoin figure dans la zone inférieure et il est signalé.`,
  kpi: 'Un indicateur au dénominateur nul, ou une enquête de moins de cinq réponses, affiche «\u00A0données insuffisantes\u00A0»\u202F; un indicateur non relevé affiche «\u00A0non mesuré\u00A0», jamais 0.',
  score: 'La somme, sur les besoins d’un service, de l’urgence multipliée par l’impact, selon les valeurs convenues.',
  contracted:
    'Les jours convenus par semaine multipliés par les semaines de la période comprises dans la durée, en jours calendaires.',
};
