/** A date in a sentence, `10 Jun 2026`, which never breaks over two lines. */
export function dateWords(date: string | number | undefined): string {
  return new Date(`${date}T00:00:00Z`)
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replaceAll(' ', '\u00a0');
}
