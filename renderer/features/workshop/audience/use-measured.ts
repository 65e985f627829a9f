import { useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

/**
 * Reads something off the page before it is painted: while `value` is null the caller draws what has to be measured, then
 * what is to be seen. Measured again when `key` changes, and when a font has come in.
 */
export function useMeasured<E extends HTMLElement, T>(
  key: string,
  read: (root: E, scale: number) => T,
): { readonly root: RefObject<E | null>; readonly value: T | null } {
  const root = useRef<E>(null);
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const full = `${useFonts()} ${key}`;
  const value = held?.key === full ? held.value : null;
  useLayoutEffect(() => {
    const { current } = root;
    if (value === null && current !== null) setHeld({ key: full, value: read(current, scaleOf(current)) });
  }, [value, full, read]);
  return { root, value };
}

let fontsLoaded = 0;

/** Counts how often fonts have come in: text then has another width. */
function useFonts(): number {
  return useSyncExternalStore(watchFonts, () => fontsLoaded);
}

function watchFonts(listener: () => void): () => void {
  const onLoaded = (): void => {
    fontsLoaded += 1;
    listener();
  };
  document.fonts.addEventListener('loadingdone', onLoaded);
  return () => document.fonts.removeEventListener('loadingdone', onLoaded);
}

/** How much smaller or larger than laid out an element is seen: the whole picture is scaled. */
function scaleOf(element: HTMLElement): number {
  const seen = element.getBoundingClientRect().width / element.offsetWidth;
  return seen > 0 ? seen : 1;
}

/** The height of an element as it was laid out, with parts of a pixel. */
export function laidOutHeight(element: Element, scale: number): number {
  return element.getBoundingClientRect().height / scale;
}
