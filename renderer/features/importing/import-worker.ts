import { ok, type Failure, type Result } from '#shared/base/result.ts';
import { openDatabase } from '#renderer/data/database.ts';
import { randomIds, systemClock } from '#renderer/data/ports.ts';
import { Store } from '#renderer/data/store.ts';
import type { ImportAnswers, ImportQuestion, ImportReply, ImportRequest } from './import-messages.ts';
import { ImportSession } from './import-session.ts';
import { readShortList } from './read-short-list.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(reply: ImportReply): void;
};

type Answer = Result<ImportAnswers[keyof ImportAnswers], Failure>;

let session: ImportSession | null = null;
let isCancelled = false;

/** Changes between two reports of progress. */
const REPORT_EVERY = 100;

function onProgress(done: number, total: number): boolean {
  if (done % REPORT_EVERY === 0 || done === total) scope.postMessage({ type: 'progress', done, total });
  return !isCancelled;
}

async function begin(question: Extract<ImportQuestion, { type: 'begin' }>): Promise<Answer> {
  const db = await openDatabase(question.database, () => Promise.resolve(question.key));
  if (!db.ok) return db;
  const store = new Store({
    db: db.value,
    clock: systemClock,
    ids: randomIds,
    window: question.window,
    // The page says so, for the whole of the import.
    working: () => () => undefined,
    onCommitted: () => undefined,
  });
  session = new ImportSession(store, question.engagementId);
  return ok(null);
}

async function answer(question: ImportQuestion): Promise<Answer> {
  if (question.type === 'begin') return begin(question);
  if (question.type === 'list') {
    return readShortList(question.name, question.bytes, question.arrangement, question.rowsMax);
  }
  if (session === null) return { ok: false, error: { code: 'import-failed' } };
  switch (question.type) {
    case 'open':
      return session.open(question.name, question.bytes);
    case 'arrange':
      return session.arrange(question.arrangement);
    case 'map':
      return ok(session.map(question.mapping));
    case 'plan':
      return session.plan(question.mapping);
    case 'rows':
      return ok(session.rows(question.outcome, question.from, question.count));
    case 'store':
      isCancelled = false;
      return session.store(onProgress);
  }
}

scope.onmessage = ({ data }) => {
  if (data.type === 'cancel') {
    isCancelled = true;
    return;
  }
  const { id } = data;
  answer(data.question).then(
    (result) =>
      scope.postMessage(
        result.ok ? { type: 'answer', id, value: result.value } : { type: 'refused', id, error: result.error },
      ),
    // The readers throw nothing; memory may still run out.
    (error: unknown) =>
      scope.postMessage({ type: 'refused', id, error: { code: 'import-failed', params: { reason: String(error) } } }),
  );
};
