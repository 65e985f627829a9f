import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# punto', other: '# puntos' });

/** Spanish text of ballots and scoring sheets. */
export const documentsPaper: DocumentMessages['paper'] = {
  ballot: {
    document: 'Papeleta',
    documents: 'Papeletas',
    subject: (title) => `Papeletas impresas para: ${title}`,
    keywords: 'taller, votación por puntos, papeletas',
    untitled: 'Votación por puntos',
    item: 'Tema',
    dots: 'Puntos',
    rule: (each, perItem) =>
      perItem >= each ? `${dots(each)} para repartir libremente.` : `${dots(each)}, como máximo ${perItem} por tema.`,
    how: 'Una cruz en una casilla es un punto. No hace falta usarlos todos. Por favor, no escriba su nombre: las papeletas son anónimas.',
    end: 'Fin de la papeleta',
  },
  sheet: {
    document: 'Hoja de valoración',
    documents: 'Hojas de valoración',
    subject: (title) => `Hojas de valoración para: ${title}`,
    keywords: 'taller, valoración, urgencia, impacto',
    untitled: 'Valoración',
    unnamed: 'Participante sin nombre',
    name: 'Nombre',
    need: 'Necesidad',
    how: 'Rodee en cada fila un número para la urgencia y otro para el impacto. Deje en blanco lo que no pueda juzgar.',
    urgency: 'lo que cuesta esperar. 1 = puede esperar un año sin daño; 5 = cada semana de espera perjudica.',
    impact: 'lo que vale hacerlo. 1 = casi nadie lo notaría; 5 = cambia la forma de trabajar de la organización.',
    end: 'Fin de la hoja',
  },
};
