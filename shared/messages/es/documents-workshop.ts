import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# punto', other: '# puntos' });
const notes = (count: number): string => plural(count, { one: '# nota', other: '# notas' });
const scores = (count: number): string => plural(count, { one: '# valoración', other: '# valoraciones' });

/** Spanish text of the workshop record. */
export const documentsWorkshop: DocumentMessages['workshop'] = {
  document: 'Acta del taller',
  subject: (title, client) => `${title}, un taller con ${client}`,
  keywords: 'taller, acta, DAFO, decisiones, acciones',
  untitled: 'Taller',
  coverSubtitle: 'Qué se hizo, se dijo y se decidió',
  notice: 'Las notas figuran tal como se escribieron. Nada en esta acta dice quién escribió o votó qué.',
  facts: { preparedFor: 'Preparado para', preparedBy: 'Preparado por', heldOn: 'Celebrado el', place: 'Lugar' },
  about: {
    title: 'El taller',
    facilitator: 'Facilitación',
    participants: 'Participantes',
    participantColumns: ['Nombre', 'Departamento', 'Papel'],
    participant: 'Participante',
    participantsCaption: (count) => `Quién participó (${plural(count, { one: '# persona', other: '# personas' })})`,
    missing: ['quién participó', 'Añada los participantes al taller.'],
    figures: { participants: 'participaron', notes: 'notas', decisions: 'decisiones', followUps: 'acciones' },
  },
  agenda: {
    title: 'Orden del día, previsto y real',
    columns: ['Previsto', 'Actividad', 'Tipo', 'Duración prevista', 'Duración real'],
    caption: 'El orden del día con los tiempos previstos y reales',
    after: (minutes) => `tras ${minutes}\u00A0min`,
    minutes: (minutes) => `${minutes}\u00A0min`,
    notHeld: 'no celebrada',
    running: 'sin terminar',
    missing: ['un orden del día', 'Añada actividades al taller o parta de una plantilla.'],
  },
  board: {
    title: 'Qué se dijo',
    swot: 'DAFO',
    others: 'Otras notas',
    noteColumns: ['Referencia', 'Nota'],
    notesCaption: (count) => `Qué se anotó (${notes(count)})`,
    unrevealed: 'Sin revelar.',
    unrevealedBody:
      'Lo que se escribió en privado en esta actividad no se había revelado cuando se hizo esta acta. Nada de ello figura aquí.',
    missing: ['las notas', 'Recoja notas en los tableros de este taller.'],
  },
  clusters: {
    title: 'Grupos de notas',
    caption: (clusters, count) => `${plural(clusters, { one: '# grupo', other: '# grupos' })} y ${notes(count)}`,
    cluster: (title, count) => `${title} (${count})`,
    untitled: 'Grupo sin título',
    loose: 'Sin agrupar',
    noNotes: 'Ninguna nota.',
  },
  results: {
    title: 'Cómo votó y valoró la sala',
  },
  votes: {
    open: 'Aún abierta.',
    openBody: 'Esta votación no se había cerrado cuando se hizo esta acta. Nada de ella figura aquí.',
    untitled: 'Votación por puntos',
    rule: (each, perItem) =>
      each === null
        ? ''
        : perItem === null || perItem >= each
          ? `Cada votante tenía ${dots(each)}.`
          : `Cada votante tenía ${dots(each)}, como máximo ${perItem} por tema.`,
    heard: (ballots, asked) =>
      asked > 0
        ? `Papeletas entregadas: ${ballots} de ${asked}.`
        : plural(ballots, { one: 'Se entregó # papeleta.', other: 'Se entregaron # papeletas.' }),
    anonymous: 'Se informó previamente a la sala de que la votación es anónima.',
    sums: 'Solo se conservaron las sumas; ninguna papeleta se distingue de otra.',
    columns: ['Referencia', 'Tema', 'Votos', 'Parte'],
    caption: (title, votes) => `${title} (${plural(votes, { one: '# voto', other: '# votos' })})`,
    figureTitle: (title) => `Resultado de la votación: ${title}`,
    figureCaption: (title, shown, all) =>
      shown < all ? `${title}: los primeros ${shown} de ${all} temas` : `${title}: votos por tema`,
    figureAlt: (lines) => `Barras de más a menos votos. ${lines}`,
    figureLine: (name, votes) => `${name}: ${votes}.`,
    missing: ['el resultado de esta votación', 'Cierre la votación en su tablero del taller.'],
  },
  scores: {
    untitled: 'Valoración',
    open: 'Aún abierta.',
    openBody: 'Esta valoración no se había cerrado cuando se hizo esta acta. Nada de ella figura aquí.',
    lead: 'Mediana de las valoraciones en una escala de 1 a 5, con la más baja y la más alta a partir de tres. Una valoración aislada no se muestra.',
    columns: ['Referencia', 'Necesidad', 'Urgencia', 'Impacto', 'Acuerdo'],
    caption: (count) => `Cómo valoró la sala (${plural(count, { one: '# necesidad', other: '# necesidades' })})`,
    count: (n) => scores(n),
    range: (low, high, n) => `de ${low} a ${high}, ${scores(n)}`,
    withheld: 'no se muestra',
    agreement: {
      'not-scored': '',
      agreed: 'Acuerdo',
      'no-agreement': 'Aún sin acuerdo',
    },
    oneScore: 'Una sola valoración',
    setByRoom: (urgency, impact) =>
      ['Fijado por la sala', [urgency, impact].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join(': '),
    setUrgency: (value) => `urgencia ${value}`,
    setImpact: (value) => `impacto ${value}`,
    missing: ['las valoraciones', 'Haga que los participantes valoren las necesidades en el taller.'],
  },
  matrix: 'Dónde están las necesidades',
  outcomes: {
    title: 'Qué resultó',
    decisions: 'Decisiones',
    decisionsCaption: 'Qué se decidió, quién y por qué',
    decisionColumns: ['Decisión', 'Decidido por', 'Motivo'],
    missingDecisions: ['una decisión', 'Anote las decisiones en el taller mientras la sala sigue de acuerdo.'],
    followUps: 'Acciones',
    followUpsCaption: 'Quién hace qué y para cuándo',
    followUpColumns: ['Acción', 'Responsable', 'Fecha', 'Hecho'],
    missingFollowUps: ['una acción', 'Conviértala a partir de una nota o añádala al taller.'],
    parked: 'Temas aparcados',
    parkedCaption: 'Qué se dejó para más adelante',
    parkedColumns: ['Referencia', 'Tema aparcado', 'Respuesta'],
    questions: 'Preguntas abiertas',
    noQuestions: 'No queda nada abierto.',
    unanswered: (text) => `Aparcado sin respuesta: ${text}`,
    nobody: (text) => `Nadie está designado para la acción: ${text}`,
    undated: (text) => `No se ha acordado fecha para la acción: ${text}`,
    undecided: (text) => `No consta quién decidió: ${text}`,
    noAgreement: (needs) => `Las valoraciones aún no muestran acuerdo sobre ${needs}.`,
    openVote: (title) => `La votación «${title}» sigue abierta.`,
    openScoring: (title) => `La valoración «${title}» sigue abierta.`,
    openNotes: (title) => `Lo que se escribió en privado en «${title}» aún no se ha revelado.`,
  },
  signOff: {
    title: 'Firmas',
    lead: (name) => `Con sus firmas, las partes confirman esta acta: ${name}.`,
  },
};
