import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# point', other: '# points' });

/** French text of ballots and scoring sheets. */
export const documentsPaper: DocumentMessages['paper'] = {
  ballot: {
    document: 'Bulletin de vote',
    documents: 'Bulletins de vote',
    subject: (title) => `Bulletins papier pour\u00A0: ${title}`,
    keywords: 'atelier, vote par points, bulletins',
    untitled: 'Vote par points',
    item: 'Sujet',
    dots: 'Points',
    rule: (each, perItem) =>
      perItem >= each ? `${dots(each)} à répartir librement.` : `${dots(each)}, au plus ${perItem} par sujet.`,
    how: 'Une croix dans une case vaut un point. Il n’est pas nécessaire de tous les utiliser. Merci de ne pas inscrire de nom\u00A0: les bulletins sont anonymes.',
    end: 'Fin du bulletin',
  },
  sheet: {
    document: 'Feuille de notation',
    documents: 'Feuilles de notation',
    subject: (title) => `Feuilles de notation pour\u00A0: ${title}`,
    keywords: 'atelier, notation, urgence, impact',
    untitled: 'Notation',
    unnamed: 'Participant sans nom',
    name: 'Nom',
    need: 'Besoin',
    how: 'Entourer sur chaque ligne un chiffre pour l’urgence et un pour l’impact. Laisser vide ce qui ne peut pas être jugé.',
    urgency:
      'ce que coûte l’attente. 1 = peut attendre un an sans dommage\u202F; 5 = chaque semaine d’attente pénalise.',
    impact:
      'ce que vaut la réalisation. 1 = presque personne ne le remarquerait\u202F; 5 = change la façon de travailler de l’organisation.',
    end: 'Fin de la feuille',
  },
};
