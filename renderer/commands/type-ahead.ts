/** What is typed between asking for a text field and its appearing. */
export interface TypeAhead {
  /** Stops holding, and gives what was typed so far; `isEnded` when Enter was the last key of it. */
  take(): { readonly text: string; readonly isEnded: boolean };
}

/**
 * Holds what is typed until the field that was asked for stands on the screen. Without it the first letters of a name would
 * be commands of the board: the field comes when its record is stored, and a hand is sometimes faster. Escape and the
 * pointer give the keys back at once.
 */
export function holdTyping(): TypeAhead {
  let text = '';
  let isEnded = false;
  const holding = new AbortController();
  const stop = (): void => holding.abort();
  const { signal } = holding;
  const giveUp = (): void => {
    text = '';
    stop();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') return giveUp();
    if (event.key === 'Enter') isEnded = true;
    else if (event.key === 'Backspace') text = [...text].slice(0, -1).join('');
    else if (event.key.length > 1) return;
    else if (!isEnded) text += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pointerdown', giveUp, { capture: true, signal });
  return {
    take: () => {
      stop();
      return { text, isEnded };
    },
  };
}
