import { isId, type EngagementId } from '#shared/base/ids.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import { isPath, readBody, type Body } from './call-body.ts';

/** The calls of the second folder by name. Each gives null when the body does not have the form that it needs. */
const CALLS: Readonly<Record<string, (second: SecondFolder, body: Body) => Promise<unknown> | null>> = {
  state: (second) => second.state(),
  choose: (second, { path }) => (isPath(path) ? second.choose(path) : null),
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
  const body = readBody(text);
  return body === null ? null : (CALLS[name]?.(second, body) ?? null);
}
