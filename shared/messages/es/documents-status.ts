import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

/** Spanish text of the one-page status report. */
export const documentsStatus: DocumentMessages['status'] = {
  document: 'Informe de situación',
  subject: (client) => `Cómo va el trabajo con ${client}`,
  keywords: 'informe de situación, RAG, hitos, riesgos, decisiones',
  head: (parts) => parts.join(' · '),
  asOf: (date) => `situación a ${date}`,
  lead: (running, green) =>
    `${green} de ${plural(running, { one: '# iniciativa en curso', other: '# iniciativas en curso' })} ${plural(green, { one: 'va', other: 'van' })} según lo previsto.`,
  leadTrouble: (red, amber) => {
    const parts = [
      red === 0 ? '' : plural(red, { one: '# está desviada', other: '# están desviadas' }),
      amber === 0 ? '' : plural(amber, { one: '# está en riesgo', other: '# están en riesgo' }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(' y ')}.`;
  },
  leadSilent: (count) => plural(count, { one: '# no tiene estado informado.', other: '# no tienen estado informado.' }),
  figures: {
    onTrack: 'iniciativas según lo previsto',
    slipping: 'hitos con retraso',
    overdue: 'acciones vencidas',
    days: 'días de PMO usados de los contratados hasta ahora',
    daysOnly: 'días de PMO usados hasta ahora',
    of: (part, whole) => `${part} de ${whole}`,
  },
  initiatives: {
    columns: ['Departamento', 'Iniciativas, las peores primero'],
    noDepartment: 'Sin departamento',
    more: (count) => `y ${count} más en el registro`,
    missing: ['las iniciativas en curso', 'Añada iniciativas al registro en la etapa 5, Seguimiento y comentarios.'],
  },
  milestones: {
    columns: ['Hitos alcanzados', 'Próximos hitos', 'Hitos con retraso'],
    late: (days) => plural(days, { one: '# día de retraso', other: '# días de retraso' }),
    slips: (date, days) =>
      `${date}, ${plural(days, { one: '# día más tarde de lo previsto', other: '# días más tarde de lo previsto' })}`,
    none: ['Ninguno alcanzado aún.', 'Ninguno con fecha próxima.', 'Ninguno se retrasa.'],
    more: (count) => `y ${count} más en el calendario`,
  },
  attention: {
    columns: ['Principales riesgos e incidencias', 'Decisiones deseadas', 'Acciones vencidas'],
    kind: (word) => word.toLowerCase(),
    weight: (weight) => `peso ${weight} de 25`,
    owner: (name) => `responsable: ${name}`,
    overdue: (days) => plural(days, { one: '# día de retraso', other: '# días de retraso' }),
    none: ['Ninguno abierto.', 'Ninguna deseada.', 'Ninguna vencida.'],
    more: [
      (count) => `y ${count} más en el registro RAID`,
      (count) => `y ${count} más en las reuniones de seguimiento`,
      (count) => `y ${count} más en la lista de acciones`,
    ],
  },
  missed: {
    sum: (count) =>
      plural(count, {
        one: 'No se celebró # reunión de seguimiento prevista este trimestre:',
        other: 'No se celebraron # reuniones de seguimiento previstas este trimestre:',
      }),
    of: (department, days) => `${department} (${days})`,
    earlier: (count) => plural(count, { one: 'y # anterior', other: 'y # anteriores' }),
    more: (count) => plural(count, { one: 'y # departamento más', other: 'y # departamentos más' }),
  },
  next: {
    columns: ['Próximas reuniones de seguimiento', 'Próximos entregables', 'Próximas reuniones y revisiones'],
    review: (quarter) => `Revisión del ${quarter}`,
    none: ['Ninguna con fecha.', 'Ninguno con fecha próxima.', 'Ninguna con fecha.'],
    more: (count) => plural(count, { one: 'y # fecha más', other: 'y # fechas más' }),
  },
  nothing: ['ninguno', 'ninguna', 'no', 'nada', 'n. a', '-', '–', '—'],
};
