import { isId, type EngagementId } from '#shared/base/ids.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';

type Body = Readonly<Record<string, unknown>>;

/** Longest path that is looked at. */
const PATH_MOST = 4096;

/** The calls of the second folder by name. Each gives null when the body does not have the form that it needs. */
const CALLS: Readonly<Record<string, (second: SecondFolder, body: Body) => Promise<unknown> | null>> = {
  state: (second) => second.state(),
  choose: (second, { path }) =>
    typeof path === 'string' && path.length <= PATH_MOST && !path.includes('\u0000') ? second.choose(path) : null,
  forget: (second) => second.forget(),
  copy: (second) => second.copy(),
  list: (second) => second.list(),
  load: (second, { source, engagementId }) =>
    isId(source) && isId(engagementId) ? second.load(source as string, engagementId as EngagementId) : null,
};

/** Whether there is a call of this name. */
export function isSecondCall(name: string): boolean {
  return Object.hasOwn(CALLS, name);
}

/** Makes one call from a request's body; null when the body is not what the call needs. */
export async function callSecond(second: SecondFolder, name: string, text: string): Promise<unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  return CALLS[name]?.(second, body as Body) ?? null;
}
