import type { DepartmentFacts, StartFacts } from '../en/needs-sentences.ts';
import { figure, list, plural } from './speech.ts';

const AT_MOST = 3;

const needsWords = (count: number): string => plural(count, { one: 'una necesidad', other: '# necesidades' });

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

// Names beyond a few are counted, so that the sentence stays one.
const few = (parts: readonly string[]): string =>
  parts.length <= AT_MOST + 1
    ? list(parts)
    : list([...parts.slice(0, AT_MOST), plural(parts.length - AT_MOST, { one: 'uno más', other: '# más' })]);

function urgentWords(needs: number, doNow: number): string {
  if (doNow === 0) return needs === 1 ? 'no apremiante' : 'ninguna apremiante';
  if (doNow < needs) return `${doNow} de ellas para hacer ahora`;
  return needs === 1 ? 'para hacer ahora' : 'todas para hacer ahora';
}

function gainWords({ most, level, needs, doNow, sharePercent }: DepartmentFacts): string {
  const share = `el ${Math.round(sharePercent)}\u00A0% de los puntos ponderados`;
  if (level.length > 0) return `Ganan más, empatados con ${share} cada uno: ${few([most, ...level])}.`;
  return `Gana más ${most}: ${needsWords(needs)}, ${urgentWords(needs, doNow)}, con ${share}.`;
}

function beginWords({ most, level, first, next, isPressing }: DepartmentFacts): string {
  const follow =
    next.length === 0
      ? ''
      : `; después ${plural(next.length, { one: 'puede seguir', other: 'pueden seguir' })} ${few(next)}`;
  const [start, ...rest] = first;
  if (start !== undefined) {
    const ready = rest.length > AT_MOST ? `${rest.length} más` : list(rest);
    const others = rest.length === 0 ? '' : `; también preparados: ${ready}`;
    const where = start === most && level.length === 0 ? 'ahí' : `por ${start}`;
    return ` Conviene empezar ${where}: está todo preparado para lo que no puede esperar${others}${follow}.`;
  }
  if (isPressing) return ` Ningún departamento está aún preparado para lo que no puede esperar${follow}.`;
  return next.length > 0 ? ` Nada apremia; conviene empezar por ${few(next)}.` : ' Nada apremia.';
}

function heldBackWords({ heldBack }: DepartmentFacts): string {
  if (heldBack.length === 0) return '';
  const parts = heldBack.map(({ name, readiness }) =>
    readiness === null ? `${name} (preparación sin evaluar)` : `${name} (preparación de ${figure(readiness)})`,
  );
  return ` Aún frenado: ${few(parts)}.`;
}

/** Who gains most and why, where to start, and what holds back. */
export function departmentSentence(facts: DepartmentFacts): string {
  return gainWords(facts) + beginWords(facts) + heldBackWords(facts);
}

/** Why a department should start when it should. */
export function startSentence({ needs, doNow, plan, scored, ready, readyFrom, ...facts }: StartFacts): string {
  const readiness = figure(facts.readiness ?? 0);
  if (needs === 0) return 'Hasta ahora sin necesidades.';
  if (scored === 0) return 'Sus necesidades aún no están valoradas.';
  if (doNow > 0) {
    const pressing = capital(`${needsWords(doNow)} para hacer ahora`);
    if (ready === 'ready') return `${pressing}, y una preparación de ${readiness}: empezar de inmediato.`;
    if (ready === 'unknown') return `${pressing}, pero nadie ha evaluado la preparación: preguntar primero.`;
    return `${pressing}, pero una preparación de ${readiness} está por debajo de ${readyFrom}: preparar primero.`;
  }
  if (plan > 0) {
    const weighty = `Nada para hacer ahora; ${needsWords(plan)} por planificar`;
    if (ready === 'ready') return `${weighty}, con una preparación de ${readiness} para ello.`;
    if (ready === 'unknown') return `${weighty}, cuando se conozca la preparación.`;
    return `${weighty}, cuando su preparación haya pasado de ${readiness} a ${readyFrom}.`;
  }
  return `${capital(needsWords(scored))} sin impacto alto.`;
}
