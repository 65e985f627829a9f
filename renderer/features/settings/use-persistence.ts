import { useEffect, useState } from 'react';

/** What the browser says about keeping the working store when the disk runs full; it was asked for it at the start. */
export function usePersistence(): 'granted' | 'refused' | 'unknown' {
  const [answer, setAnswer] = useState<'granted' | 'refused' | 'unknown'>('unknown');
  useEffect(() => {
    // Not every browser has it, and none has it on a page that it does not trust.
    const storage = navigator.storage as StorageManager | undefined;
    void storage
      ?.persisted?.()
      .then((isPersisted) => setAnswer(isPersisted ? 'granted' : 'refused'))
      .catch(() => undefined);
  }, []);
  return answer;
}
