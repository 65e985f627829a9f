import type { DepartmentFacts, StartFacts } from '../en/needs-sentences.ts';
import { figure, list, plural } from './speech.ts';

const AT_MOST = 3;

const needsWords = (count: number): string => plural(count, { one: 'ein Bedarf', other: '# Bedarfe' });

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

// Names beyond a few are counted, so that the sentence stays one.
const few = (parts: readonly string[]): string =>
  parts.length <= AT_MOST + 1
    ? list(parts)
    : list([...parts.slice(0, AT_MOST), plural(parts.length - AT_MOST, { one: 'eine weitere', other: '# weitere' })]);

function urgentWords(needs: number, doNow: number): string {
  if (doNow === 0) return needs === 1 ? 'nicht drängend' : 'keiner davon drängend';
  if (doNow < needs) return `${doNow} davon sofort umzusetzen`;
  return needs === 1 ? 'sofort umzusetzen' : 'alle sofort umzusetzen';
}

function gainWords({ most, level, needs, doNow, sharePercent }: DepartmentFacts): string {
  const share = `${Math.round(sharePercent)} % der gewichteten Punkte`;
  if (level.length > 0) return `Am meisten gewinnen, gleichauf mit je ${share}: ${few([most, ...level])}.`;
  return `Am meisten gewinnt ${most}: ${needsWords(needs)}, ${urgentWords(needs, doNow)}, mit ${share}.`;
}

function beginWords({ most, level, first, next, isPressing }: DepartmentFacts): string {
  const follow =
    next.length === 0 ? '' : `; danach ${plural(next.length, { one: 'kann', other: 'können' })} ${few(next)} folgen`;
  const [start, ...rest] = first;
  if (start !== undefined) {
    const ready = rest.length > AT_MOST ? `${rest.length} weitere` : list(rest);
    const others = rest.length === 0 ? '' : `; auch bereit: ${ready}`;
    const where = start === most && level.length === 0 ? 'dort' : `mit ${start}`;
    return ` Begonnen wird ${where}: Die Bereitschaft für das Drängende ist da${others}${follow}.`;
  }
  if (isPressing) return ` Noch keine Abteilung ist für das Drängende bereit${follow}.`;
  return next.length > 0 ? ` Nichts drängt; begonnen wird mit ${few(next)}.` : ' Nichts drängt.';
}

function heldBackWords({ heldBack }: DepartmentFacts): string {
  if (heldBack.length === 0) return '';
  const parts = heldBack.map(({ name, readiness }) =>
    readiness === null ? `${name} (Bereitschaft nicht beurteilt)` : `${name} (Bereitschaft ${figure(readiness)})`,
  );
  return ` Noch gebremst: ${few(parts)}.`;
}

/** Who gains most and why, where to start, and what holds back. */
export function departmentSentence(facts: DepartmentFacts): string {
  return gainWords(facts) + beginWords(facts) + heldBackWords(facts);
}

/** Why a department should start when it should. */
export function startSentence({ needs, doNow, plan, scored, ready, readyFrom, ...facts }: StartFacts): string {
  const readiness = figure(facts.readiness ?? 0);
  if (needs === 0) return 'Bisher keine Bedarfe.';
  if (scored === 0) return 'Die Bedarfe sind noch nicht bewertet.';
  if (doNow > 0) {
    const pressing = capital(`${needsWords(doNow)} sofort umzusetzen`);
    if (ready === 'ready') return `${pressing}, bei einer Bereitschaft von ${readiness}: gleich beginnen.`;
    if (ready === 'unknown') return `${pressing}, doch die Bereitschaft hat niemand beurteilt: zuerst nachfragen.`;
    return `${pressing}, doch die Bereitschaft liegt mit ${readiness} unter ${readyFrom}: zuerst vorbereiten.`;
  }
  if (plan > 0) {
    const weighty = `Nichts sofort umzusetzen; ${needsWords(plan)} einzuplanen`;
    if (ready === 'ready') return `${weighty}, bei einer Bereitschaft von ${readiness} dafür.`;
    if (ready === 'unknown') return `${weighty}, sobald die Bereitschaft bekannt ist.`;
    return `${weighty}, sobald die Bereitschaft von ${readiness} auf ${readyFrom} gestiegen ist.`;
  }
  return `${capital(needsWords(scored))} ohne große Wirkung.`;
}
