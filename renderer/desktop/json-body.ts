import { nextTask } from './next-task.ts';

/** Characters of one text that are written at once: a few milliseconds of work. */
const PIECE = 100_000;

/**
 * A value as JSON for a request. One that holds a long text, as a whole engagement is, is written in pieces between which the
 * page answers, and is handed over as a file in memory: the browser would take a long text apart on the page's own thread.
 */
export function jsonBody(value: unknown): string | Promise<Blob> {
  return holdsLongText(value) ? inPieces(value) : JSON.stringify(value);
}

function holdsLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > PIECE;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLongText);
}

async function inPieces(value: unknown): Promise<Blob> {
  const parts: Blob[] = [];
  let open = '';
  await nextTask();
  for (const piece of piecesOf(value)) {
    open += piece;
    if (open.length < PIECE) continue;
    parts.push(new Blob([open]));
    open = '';
    await nextTask();
  }
  return new Blob([...parts, open]);
}

function* piecesOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && value.length > PIECE) {
    yield '"';
    // A pair of surrogates that is cut through is written as two escapes, which read as the pair again.
    for (let at = 0; at < value.length; at += PIECE) yield JSON.stringify(value.slice(at, at + PIECE)).slice(1, -1);
    yield '"';
  } else if (!holdsLongText(value)) {
    yield JSON.stringify(value) ?? 'null';
  } else if (Array.isArray(value)) {
    for (const [index, held] of value.entries()) {
      yield index === 0 ? '[' : ',';
      yield* piecesOf(held);
    }
    yield ']';
  } else {
    const held = Object.entries(value as object).filter(([, one]) => one !== undefined);
    for (const [index, [name, one]] of held.entries()) {
      yield `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      yield* piecesOf(one);
    }
    yield '}';
  }
}
