import type { DocumentMessages } from '../en/documents.ts';

const row = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Text of the list of references. */
export const documentsReferences: DocumentMessages['references'] = {
  title: 'Referencias',
  lead: 'A qué se refiere este documento. El número entre corchetes figura donde se hace la referencia.',
  caption: 'Documentos y fuentes a los que se hace referencia',
  columns: ['N.º', 'Documento o fuente', 'Qué es'],
  number: (number) => `[${number}]`,
  kinds: {
    version: 'Versión anterior',
    workshop: 'Taller',
    review: 'Revisión trimestral',
    resource: 'Recurso de la biblioteca',
    source: 'Fuente de datos',
  },
  version: (version, date) =>
    row([`Marco de colaboración, versión ${version}`, date === '' ? '' : `acordado el ${date}`]),
  workshop: (name, date) => row([name, date === '' ? '' : `celebrado el ${date}`]),
  review: (quarter, date) => row([`Revisión del ${quarter}`, date === '' ? '' : `celebrada el ${date}`]),
  resource: (title, original, tool) =>
    row([title, original === '' || original === title ? '' : `según «${original}» de la biblioteca`, tool]),
};

/** Footnotes: methods and abbreviations. */
export const documentsFootnotes: DocumentMessages['footnotes'] = {
  pmo: 'PMO: oficina de gestión de proyectos. Aquí a tiempo parcial, facilitada por la firma durante la vigencia.',
  raci: 'Realiza (responsible), responde (accountable), consultado (consulted), informado (informed).',
  median:
    'Varias personas valoran cada necesidad por separado. Cuenta la mediana, la valoración central, hasta que la sala fije otra; la dispersión es la distancia de la valoración más baja a la más alta. Las valoraciones individuales se conservan y no se imprimen.',
  onTheLine: (threshold) =>
    `Una zona empieza por encima de ${threshold}. Un valor de exactamente ${threshold} no está por encima, así que esa necesidad queda en la zona inferior y se señala.`,
  kpi: 'Un indicador con denominador cero, o una encuesta con menos de cinco respuestas, imprime «datos insuficientes»; uno no medido imprime «sin medir», nunca 0.',
  score: 'La suma, en las necesidades de un departamento, de urgencia por impacto, según los valores acordados.',
  contracted:
    'Los días contratados por semana por las semanas del periodo que caen dentro de la vigencia, en días naturales.',
};
