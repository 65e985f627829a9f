import { errorSentence } from '#shared/messages/en/errors.ts';
import { storeFailure } from '#renderer/data/store.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** What was to be stored as a whole; null when the store refused it (no room, say), which is said. Nothing is left of it. */
export async function orSay<T>(storing: Promise<T>): Promise<T | null> {
  try {
    return await storing;
  } catch (error) {
    notify({ message: errorSentence(storeFailure(error).error), tone: 'danger' });
    return null;
  }
}
