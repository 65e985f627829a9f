import { useEffect, useState, type RefObject } from 'react';

/** Width and height of an element in px, now and whenever they change; null until it is on the page. */
export function useSize(
  root: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [root]);
  return size;
}
