import { tokensToCss } from './tokens-css.ts';

const KEY = 'quarterdeck-theme';

/** Installs the tokens. A constructed sheet, because the page's policy allows no inline style. */
export function installTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensToCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['theme'] = chosen;
}

/** Switches between light and dark, and remembers it. */
export function toggleTheme(): void {
  const { documentElement: root } = document;
  const isDark =
    root.dataset['theme'] === 'dark' ||
    (root.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  const next = isDark ? 'light' : 'dark';
  root.dataset['theme'] = next;
  localStorage.setItem(KEY, next);
}
