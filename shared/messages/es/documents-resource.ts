import type { DocumentMessages } from '../en/documents.ts';

/** Spanish text around a resource of the library. */
export const documentsResource: DocumentMessages['resource'] = {
  subject: (title, client) => `${title}, para ${client}`,
  keywords: 'plantilla, oficina de gestión de proyectos',
  whenToUse: 'Cuándo usarlo',
  howToAdapt: 'Cómo adaptarlo',
  adaptation: (client) => `Adaptado para ${client}`,
  adapted: {
    whatChanged: 'Qué se cambió',
    cultureNote: 'Palabras y cultura',
    tone: 'Tono',
    existingTool: 'Se lleva en',
    departments: 'Departamentos',
    rollout: 'Grado de uso',
    approved: 'Aprobado',
  },
  approvedBy: (name, date) => [name, date].filter((part) => part !== '').join(', '),
  original: 'Este es el original de la biblioteca; aún no se ha adaptado al cliente.',
  examples: 'Las filas en cursiva son ejemplos; sustitúyalas o elimínelas.',
  filledIn: 'Cumplimentado por',
  filledOn: 'Fecha',
  unknown: (key) => `La biblioteca no tiene el recurso «${key}».`,
};
