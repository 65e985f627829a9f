/** Space in twips; the rule is always written: without it LibreOffice clips pictures to one line. */
export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** Line height in 240ths of a line; absent for the style's own. */
  readonly line?: number;
}

/** Line height and space as Word writes them. */
export function spacingXml({ before, after, line }: Spacing): string {
  const part = (name: string, value: number | undefined) => (value === undefined ? '' : ` w:${name}="${value}"`);
  const rule = line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`;
  return `<w:spacing${part('before', before)}${part('after', after)}${rule}/>`;
}
