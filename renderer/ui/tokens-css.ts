import { dark, focus, light, motion, radius, space, type, type Theme } from './tokens.ts';

const block = (selector: string, lines: readonly string[]): string => `${selector}{${lines.join(';')}}`;
const colours = (theme: Theme): string[] => Object.entries(theme).map(([name, value]) => `--qd-${name}:${value}`);

/** The tokens as custom properties: light, dark by choice, and dark where the system asks for it. */
export function tokensToCss(): string {
  const numbers = [
    ...Object.entries(type.desk).map(([name, rem]) => `--qd-text-${name}:${rem}rem`),
    ...Object.entries(type.board).map(([name, vh]) => `--qd-board-${name}:${vh}`),
    ...Object.entries(type.weight).map(([name, weight]) => `--qd-weight-${name}:${weight}`),
    ...Object.entries(type.lineHeight).map(([name, height]) => `--qd-line-${name}:${height}`),
    `--qd-family:${type.family}`,
    ...space.map((px, index) => `--qd-space-${index}:${px}px`),
    ...Object.entries(radius).map(([name, px]) => `--qd-radius-${name}:${px}px`),
    `--qd-motion-fast:${motion.fast}ms`,
    `--qd-motion-base:${motion.base}ms`,
    `--qd-ease:${motion.ease}`,
    `--qd-focus-width:${focus.width}px`,
    `--qd-focus-offset:${focus.offset}px`,
  ];
  return [
    block(':root', [...numbers, 'color-scheme:light', ...colours(light)]),
    block('[data-theme=dark]', ['color-scheme:dark', ...colours(dark)]),
    block('[data-theme=light]', ['color-scheme:light', ...colours(light)]),
    `@media (prefers-color-scheme:dark){${block(':root:not([data-theme])', ['color-scheme:dark', ...colours(dark)])}}`,
    // Who asks for more contrast gets no faint lines and no faint words.
    `@media (prefers-contrast:more){:root,[data-theme]{--qd-muted:var(--qd-text);--qd-hairline:var(--qd-control-border)}}`,
    `@media (prefers-reduced-motion:reduce){${block(':root', ['--qd-motion-fast:0ms', '--qd-motion-base:0ms'])}}`,
  ].join('\n');
}
