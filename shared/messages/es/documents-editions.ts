import type { DocumentMessages } from '../en/documents.ts';

/** Spanish text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'Edición interna – no destinada al cliente',
  notice:
    'Esta edición contiene notas, honorarios, nombres y valoraciones individuales que no se facilitan al cliente. Se queda en la firma; entregue a los demás la edición para el cliente.',
  mark: (title) => `Interno · ${title}`,
  notes: {
    title: 'Notas y honorarios',
    dayRate: 'Tarifa diaria',
    engagement: 'Sobre el encargo',
    blueprint: 'Sobre el marco',
    review: 'Sobre la revisión',
    workshop: 'Sobre el taller',
    activity: (title) => `Sobre «${title}»`,
    checkIn: 'Sobre la reunión de seguimiento',
    voters: 'Quién podía votar',
  },
  people: { title: 'Partes interesadas', columns: ['Parte interesada', 'Influencia', 'Interés', 'Nota'] },
  departments: { title: 'Departamentos', columns: ['Departamento', 'Nota'] },
  raised: { title: 'Quién planteó qué', columns: ['Enunciado', 'Planteado por'] },
  written: { title: 'Quién escribió qué', columns: ['Nota', 'Escrita por', 'Nota de la facilitación'] },
  scores: {
    title: 'Valoraciones por persona',
    columns: ['Necesidad', 'Participante', 'Urgencia', 'Impacto', 'Comentario'],
  },
  turnedDown: { title: 'Propuestas rechazadas', columns: ['Propuesta', 'Motivo'] },
  quotes: {
    title: 'Citas, autorizadas o no',
    columns: ['Departamento', 'Cita', 'Dicha por', 'Autorizada'],
    cleared: 'Sí',
    notCleared: 'No',
  },
  answers: {
    title: 'Respuestas individuales',
    columns: ['Departamento', 'Satisfacción', 'Recomendación', 'Comentario'],
  },
  checkIns: {
    title: 'Reuniones de seguimiento del trimestre',
    columns: ['Departamento', 'Celebrada el', 'Ayuda, de 1 a 5', 'Nota'],
  },
  dayLog: {
    title: 'Registro de días y honorarios',
    columns: ['Fecha', 'Departamento', 'Qué se hizo', 'Días', 'Honorarios'],
    total: 'En total',
  },
};
