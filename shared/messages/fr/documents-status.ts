import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** French text of the one-page status report. */
export const documentsStatus: DocumentMessages['status'] = {
  document: 'Rapport d’avancement',
  subject: (client) => `Où en est le travail avec ${client}`,
  keywords: 'rapport d’avancement, RAG, jalons, risques, décisions',
  head: (parts) => parts.join(' · '),
  asOf: (date) => `état au ${date}`,
  lead: (running, green) =>
    `${green} sur ${plural(running, { one: '# initiative en cours', other: '# initiatives en cours' })} ${plural(green, { one: 'est conforme', other: 'sont conformes' })}.`,
  leadTrouble: (red, amber) => {
    const parts = [
      red === 0 ? '' : plural(red, { one: '# est en dérive', other: '# sont en dérive' }),
      amber === 0 ? '' : plural(amber, { one: '# est à surveiller', other: '# sont à surveiller' }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(' et ')}.`;
  },
  leadSilent: (count) =>
    plural(count, { one: '# n’a pas de statut déclaré.', other: '# n’ont pas de statut déclaré.' }),
  figures: {
    onTrack: 'initiatives conformes',
    slipping: 'jalons en glissement',
    overdue: 'actions en retard',
    days: 'jours PMO utilisés sur ceux convenus à ce jour',
    daysOnly: 'jours PMO utilisés à ce jour',
    of: (part, whole) => `${part} sur ${whole}`,
  },
  initiatives: {
    columns: ['Service', 'Initiatives, les plus critiques d’abord'],
    noDepartment: 'Sans service',
    more: (count) => `et ${count} de plus dans le registre`,
    missing: ['les initiatives en cours', 'Ajouter des initiatives au registre à l’étape 5, Suivi et retours.'],
  },
  milestones: {
    columns: ['Jalons atteints', 'Prochains jalons', 'Jalons en glissement'],
    late: (days) => plural(days, { one: '# jour de retard', other: '# jours de retard' }),
    slips: (date, days) =>
      `${date}, ${plural(days, { one: '# jour plus tard que prévu', other: '# jours plus tard que prévu' })}`,
    none: ['Aucun atteint.', 'Aucun daté à venir.', 'Aucun ne glisse.'],
    more: (count) => `et ${count} de plus dans le calendrier`,
  },
  attention: {
    columns: ['Principaux risques et problèmes', 'Décisions souhaitées', 'Actions en retard'],
    kind: (word) => word.toLowerCase(),
    weight: (weight) => `poids ${weight} sur 25`,
    owner: (name) => `responsable\u00A0: ${name}`,
    overdue: (days) => plural(days, { one: '# jour de retard', other: '# jours de retard' }),
    none: ['Aucun n’est ouvert.', 'Aucune n’est souhaitée.', 'Aucune n’est en retard.'],
    more: [
      (count) => `et ${count} de plus dans le registre RAID`,
      (count) => `et ${count} de plus dans les points de suivi`,
      (count) => `et ${count} de plus dans la liste des actions`,
    ],
  },
  missed: {
    sum: (count) =>
      plural(count, {
        one: '# point de suivi prévu ce trimestre n’a pas eu lieu\u00A0:',
        other: '# points de suivi prévus ce trimestre n’ont pas eu lieu\u00A0:',
      }),
    of: (department, days) => `${department} (${days})`,
    earlier: (count) => plural(count, { one: 'et # plus tôt', other: 'et # plus tôt' }),
    more: (count) => plural(count, { one: 'et # autre service', other: 'et # autres services' }),
  },
  next: {
    columns: ['Prochains points de suivi', 'Prochains livrables', 'Prochaines réunions et revues'],
    review: (quarter) => `Revue du ${quarter}`,
    none: ['Aucun n’est daté.', 'Aucun n’est daté à venir.', 'Aucune n’est datée.'],
    more: (count) => plural(count, { one: 'et # date de plus', other: 'et # dates de plus' }),
  },
  nothing: ['aucun', 'aucune', 'non', 'rien', 'néant', '-', '–', '—'],
};
