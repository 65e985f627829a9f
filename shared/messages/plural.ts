const RULES = new Intl.PluralRules('en');

/** The form of a text that fits a number; `#` in it is replaced by the number. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  const form = RULES.select(count) === 'one' ? forms.one : forms.other;
  return form.replaceAll('#', count.toLocaleString('en'));
}

/** A word as it stands inside a sentence: "Deliverable" becomes "deliverable", "KPI" stays. */
export function inSentence(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
