import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'quarterdeck-kept-';

/**
 * State that outlives a reload of the page it belongs to, and is gone once its screen is left: a room that sees a blank
 * screen must not see the board again because the laptop was reloaded. `name` tells states of one screen apart.
 */
export function useKept<T>(name: string, initial: T): readonly [T, (next: T) => void] {
  const key = `${PREFIX}${name}`;
  const [value, setValue] = useState<T>(() => read(key, initial));
  useEffect(() => {
    // Written here, not at the change: what was taken up after a reload stays for the next one.
    if (value === initial) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ at: location.hash, value }));
    return () => sessionStorage.removeItem(key);
  }, [key, value, initial]);
  return [value, useCallback((next: T) => setValue(next), [])];
}

// Another page of the program begins anew.
function read<T>(key: string, initial: T): T {
  try {
    const held = JSON.parse(sessionStorage.getItem(key) ?? 'null') as { at: string; value: T } | null;
    return held !== null && held.at === location.hash ? held.value : initial;
  } catch {
    return initial;
  }
}
