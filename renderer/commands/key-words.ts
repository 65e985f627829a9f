import { m } from '#shared/messages/messages.ts';

const WORDS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Period: '.',
  Slash: '/',
  Comma: ',',
};

/** A key combination as it stands on the keyboard: `$mod+KeyK` is Ctrl+K, or ⌘K on a Mac; `g d` is G then D. */
export function keyWords(keys: string, isMac: boolean): string {
  return keys
    .split(' ')
    .map((press) => pressWords(press, isMac))
    .join(` ${m.commands.sequence} `);
}

function pressWords(press: string, isMac: boolean): string {
  const parts = press.split('+').map((part) => {
    if (part === '$mod') return isMac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return isMac ? '⇧' : 'Shift';
    if (part === 'Alt') return isMac ? '⌥' : 'Alt';
    if (part.startsWith('Key')) return part.slice(3);
    if (part.startsWith('Digit')) return part.slice(5);
    return WORDS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join(isMac ? '' : '+');
}
