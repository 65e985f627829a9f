import { canKeepCopies, openOriginCopies } from './origin-copies.ts';
import type { OriginAnswer, OriginCall } from './origin-calls.ts';

const copies = openOriginCopies();

addEventListener('message', ({ data }: MessageEvent<OriginCall>) => {
  void answer(data).then((value) => {
    const message: OriginAnswer = { id: data.id, value };
    postMessage(message);
  });
});

function answer({ of, name, args }: OriginCall): Promise<unknown> {
  if (of === 'able') return canKeepCopies();
  const calls = copies[of] as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  return call === undefined ? Promise.resolve(null) : call(...args);
}
