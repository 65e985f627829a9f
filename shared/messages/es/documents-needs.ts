import type { DocumentMessages } from '../en/documents.ts';
import { departmentSentence, startSentence } from './needs-sentences.ts';
import { plural } from './speech.ts';

/** Spanish text of the needs analysis. */
export const documentsNeeds: DocumentMessages['needs'] = {
  document: 'Análisis de necesidades',
  subject: (client) => `Qué necesita más ${client} y por dónde empezar`,
  keywords: 'análisis de necesidades, DAFO, prioridades, urgencia, impacto',
  coverSubtitle: 'Qué se dijo, qué se necesita y qué va primero',
  notice:
    'Las valoraciones se muestran como medianas con su dispersión. Nada en este documento dice quién valoró o votó qué.',
  facts: { preparedFor: 'Preparado para', preparedBy: 'Preparado por', asOf: 'Situación a' },
  summary: {
    departments: 'Quién gana más',
    title: 'En breve',
    lead: (notes, needs, departments) =>
      `${plural(notes, { one: 'Una nota', other: '# notas' })} de talleres y conversaciones ${plural(notes, { one: 'llevó', other: 'llevaron' })} a ${plural(needs, { one: 'una necesidad', other: '# necesidades' })} en ${plural(departments, { one: 'un departamento', other: '# departamentos' })}.`,
    figures: { notes: 'Notas', needs: 'Necesidades', doNow: 'Para hacer ahora', open: 'Sin acuerdo' },
    first: 'Qué va primero',
    line: (title, zone) => (zone === '' ? title : `${title} (${zone})`),
    missing: [
      'las necesidades valoradas',
      'Escriba necesidades en la etapa 2 y haga que los participantes las valoren.',
    ],
  },
  findings: {
    title: 'Qué encontramos',
    lead: 'Lo que la organización dijo de sí misma, tanto de los proyectos como de las operaciones.',
    clusters: 'Qué va junto',
    clusterColumns: ['Grupo', 'Qué dice', 'Notas', 'Votos'],
  },
  departments: {
    see: (figure, table) => `${table} ordena los departamentos; ${figure} muestra en qué zonas están sus necesidades.`,
    caption: 'Departamentos según lo que ganan',
    title: 'Qué departamentos ganan más',
    sentence: departmentSentence,
    start: startSentence,
    columns: ['Puesto', 'Departamento', 'Neces.', 'Puntos', 'Preparación', 'Cuándo empezar'],
    starts: { first: 'Primero', next: 'Después', later: 'Más adelante' },
    heatTitle: 'Necesidades por departamento y zona',
    heatCaption: 'Necesidades por departamento y zona de prioridad',
    heatLegend: 'Número de necesidades; cuanto más intenso el tono, más hay.',
    heatRow: (name, parts) => `${name}: ${parts.length === 0 ? 'ninguna' : parts.join(', ')}.`,
    notScored: 'Sin valorar',
    none: 'Sin departamento',
    missing: ['los departamentos', 'Añada los departamentos en los ajustes del encargo.'],
  },
  priorities: {
    see: (figure, table) => `${figure} sitúa las necesidades; ${table} las ordena.`,
    caption: 'Necesidades por puesto',
    title: 'Qué va primero',
    lead: 'La urgencia es lo que cuesta esperar; el impacto, lo que vale hacerlo; cada uno de 1 a 5. Cuanto mayor es su producto, más adelante va la necesidad.',
    weighted: 'Aquí los factores no cuentan por igual; los pesos figuran en los ajustes del análisis.',
    columns: ['Puesto', 'Ref.', 'Necesidad', 'Departamento', 'Urgencia', 'Impacto', 'Zona'],
    spread: (low, high, n) => (low === high ? `n = ${n}` : `${low}–${high}, n = ${n}`),
    setByRoom: 'fijado por la sala',
    onTheLine: 'en la línea',
    missing: ['las necesidades', 'Escriba necesidades en la etapa 2 o adopte las propuestas.'],
  },
  open: {
    caption: 'Necesidades con valoraciones muy separadas',
    title: 'Dónde la sala aún no está de acuerdo',
    lead: 'Aquí las valoraciones individuales están muy separadas. Una mediana lo oculta; una conversación lo resuelve.',
    columns: ['Ref.', 'Necesidad', 'Urgencia', 'Impacto'],
    spread: (median, low, high, n) => `${median} (${low}–${high}, n = ${n})`,
  },
  details: {
    caption: 'Necesidades con problema, beneficio y decisión',
    title: 'Las necesidades una por una',
    columns: ['Ref.', 'Necesidad', 'Problema', 'Beneficio esperado', 'Decisión', 'De'],
  },
};
