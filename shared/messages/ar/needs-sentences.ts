import type { DepartmentFacts, StartFacts } from '../en/needs-sentences.ts';
import { counted, figure, list, NOUNS, RLM } from './speech.ts';

const AT_MOST = 3;

const needsWords = (count: number): string => counted(count, NOUNS.needs);

const others = (count: number): string =>
  counted(count, ['لا غيرها', 'إدارة أخرى', 'إدارتان أخريان', '# إدارات أخرى', '# إدارة أخرى']);

// A mark before each name keeps the order of names in Latin letters.
const names = (parts: readonly string[]): string => list(parts.map((part) => `${RLM}${part}`));

// Names beyond a few are counted, so that the sentence stays one.
const few = (parts: readonly string[]): string =>
  parts.length <= AT_MOST + 1 ? names(parts) : names([...parts.slice(0, AT_MOST), others(parts.length - AT_MOST)]);

function urgentWords(needs: number, doNow: number): string {
  if (doNow === 0) return 'لا شيء منها عاجل';
  return doNow < needs ? `للتنفيذ الآن منها ${doNow}` : 'للتنفيذ الآن كلها';
}

function gainWords({ most, level, needs, doNow, sharePercent }: DepartmentFacts): string {
  const share = `${Math.round(sharePercent)}%`;
  if (level.length > 0) {
    return `الأكثر استفادة بالتساوي، ولكل منها ${share} من النقاط المرجَّحة: ${few([most, ...level])}.`;
  }
  return `الأكثر استفادة: ${most}${RLM}، ولديها ${needsWords(needs)}، ${urgentWords(needs, doNow)}، وحصتها ${share} من النقاط المرجَّحة.`;
}

function beginWords({ most, level, first, next, isPressing }: DepartmentFacts): string {
  const follow = next.length === 0 ? '' : `؛ ويمكن أن تليها: ${few(next)}`;
  const [start, ...rest] = first;
  if (start !== undefined) {
    const ready = rest.length > AT_MOST ? others(rest.length) : names(rest);
    const also = rest.length === 0 ? '' : `؛ والجاهز أيضًا: ${ready}`;
    const where = start === most && level.length === 0 ? 'منها' : `من ${start}`;
    return ` والبداية ${where}${RLM}: فالجاهزية متوفرة لما لا يحتمل الانتظار${also}${follow}.`;
  }
  if (isPressing) return ` ولا إدارة جاهزة بعد لما لا يحتمل الانتظار${follow}.`;
  return next.length > 0 ? ` لا شيء عاجل، والبداية من ${few(next)}.` : ' لا شيء عاجل.';
}

function heldBackWords({ heldBack }: DepartmentFacts): string {
  if (heldBack.length === 0) return '';
  const parts = heldBack.map(({ name, readiness }) =>
    readiness === null ? `${name} (الجاهزية غير مقيَّمة)` : `${name} (الجاهزية ${figure(readiness)})`,
  );
  return ` وما يعوقه نقص الجاهزية: ${few(parts)}.`;
}

/** Who gains most and why, where to start, and what holds back. */
export function departmentSentence(facts: DepartmentFacts): string {
  return gainWords(facts) + beginWords(facts) + heldBackWords(facts);
}

/** Why a department should start when it should. */
export function startSentence({ needs, doNow, plan, scored, ready, readyFrom, ...facts }: StartFacts): string {
  const readiness = figure(facts.readiness ?? 0);
  if (needs === 0) return 'لا احتياجات حتى الآن.';
  if (scored === 0) return 'لم تُقيَّم احتياجاتها بعد.';
  if (doNow > 0) {
    const pressing = `للتنفيذ الآن: ${needsWords(doNow)}`;
    if (ready === 'ready') return `${pressing}، والجاهزية ${readiness}: البدء فورًا.`;
    if (ready === 'unknown') return `${pressing}، لكن الجاهزية لم يقيّمها أحد: السؤال أولًا.`;
    return `${pressing}، لكن الجاهزية ${readiness} أقل من ${readyFrom}: الإعداد أولًا.`;
  }
  if (plan > 0) {
    const weighty = `لا شيء للتنفيذ الآن؛ وللتخطيط: ${needsWords(plan)}`;
    if (ready === 'ready') return `${weighty}، والجاهزية لذلك ${readiness}.`;
    if (ready === 'unknown') return `${weighty}، متى عُرفت الجاهزية.`;
    return `${weighty}، متى ارتفعت الجاهزية من ${readiness} إلى ${readyFrom}.`;
  }
  return `لديها ${needsWords(scored)} دون أثر كبير.`;
}
