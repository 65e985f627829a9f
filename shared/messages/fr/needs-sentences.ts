import type { DepartmentFacts, StartFacts } from '../en/needs-sentences.ts';
import { figure, list, plural } from './speech.ts';

const AT_MOST = 3;

const needsWords = (count: number): string => plural(count, { one: '# besoin', other: '# besoins' });

// Names beyond a few are counted, so that the sentence stays one.
const few = (parts: readonly string[]): string =>
  parts.length <= AT_MOST + 1
    ? list(parts)
    : list([...parts.slice(0, AT_MOST), plural(parts.length - AT_MOST, { one: '# autre', other: '# autres' })]);

function urgentWords(needs: number, doNow: number): string {
  if (doNow === 0) return needs === 1 ? 'non pressant' : 'aucun n’étant pressant';
  if (doNow < needs) return `dont ${doNow} à faire maintenant`;
  return needs === 1 ? 'à faire maintenant' : 'tous à faire maintenant';
}

function gainWords({ most, level, needs, doNow, sharePercent }: DepartmentFacts): string {
  const share = `${Math.round(sharePercent)}\u202F% du score pondéré`;
  if (level.length > 0) return `Y gagnent le plus, à égalité avec chacun ${share}\u00A0: ${few([most, ...level])}.`;
  return `Y gagne le plus\u00A0: ${most}, avec ${needsWords(needs)}, ${urgentWords(needs, doNow)}, soit ${share}.`;
}

function beginWords({ most, level, first, next, isPressing }: DepartmentFacts): string {
  const follow =
    next.length === 0
      ? ''
      : `\u202F; ensuite ${plural(next.length, { one: 'peut suivre', other: 'peuvent suivre' })} ${few(next)}`;
  const [start, ...rest] = first;
  if (start !== undefined) {
    const ready = rest.length > AT_MOST ? `${rest.length} autres` : list(rest);
    const others = rest.length === 0 ? '' : `\u202F; également prêts\u00A0: ${ready}`;
    const where = start === most && level.length === 0 ? 'là' : `par ${start}`;
    return ` Commencer ${where}\u00A0: tout y est prêt pour ce qui ne peut pas attendre${others}${follow}.`;
  }
  if (isPressing) return ` Aucun service n’est encore prêt pour ce qui ne peut pas attendre${follow}.`;
  return next.length > 0 ? ` Rien ne presse\u202F; commencer par ${few(next)}.` : ' Rien ne presse.';
}

function heldBackWords({ heldBack }: DepartmentFacts): string {
  if (heldBack.length === 0) return '';
  const parts = heldBack.map(({ name, readiness }) =>
    readiness === null ? `${name} (préparation non évaluée)` : `${name} (préparation de ${figure(readiness)})`,
  );
  return ` Encore freiné\u00A0: ${few(parts)}.`;
}

/** Who gains most and why, where to start, and what holds back. */
export function departmentSentence(facts: DepartmentFacts): string {
  return gainWords(facts) + beginWords(facts) + heldBackWords(facts);
}

/** Why a department should start when it should. */
export function startSentence({ needs, doNow, plan, scored, ready, readyFrom, ...facts }: StartFacts): string {
  const readiness = figure(facts.readiness ?? 0);
  if (needs === 0) return 'Aucun besoin à ce jour.';
  if (scored === 0) return 'Ses besoins ne sont pas encore notés.';
  if (doNow > 0) {
    const pressing = `${needsWords(doNow)} à faire maintenant`;
    if (ready === 'ready') return `${pressing}, et une préparation de ${readiness}\u00A0: commencer tout de suite.`;
    if (ready === 'unknown') return `${pressing}, mais personne n’a évalué la préparation\u00A0: demander d’abord.`;
    return `${pressing}, mais une préparation de ${readiness} est inférieure à ${readyFrom}\u00A0: préparer d’abord.`;
  }
  if (plan > 0) {
    const weighty = `Rien à faire maintenant\u202F; ${needsWords(plan)} à planifier`;
    if (ready === 'ready') return `${weighty}, avec une préparation de ${readiness} pour cela.`;
    if (ready === 'unknown') return `${weighty}, une fois la préparation connue.`;
    return `${weighty}, une fois sa préparation passée de ${readiness} à ${readyFrom}.`;
  }
  return `${needsWords(scored)} sans impact élevé.`;
}
