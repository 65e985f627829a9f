/** A text for each plural category that a language tells apart; categories that are left out read as `other`. */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What chooses the form of a text that fits a number; `#` in it is replaced by the number. */
export type Plural = (count: number, forms: PluralForms) => string;

/** The plurals of a language, by the platform's rules for its locale. */
export function pluralsOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}

/** English plurals. */
export const plural: Plural = pluralsOf('en');

/** A word as it stands inside a sentence: "Deliverable" becomes "deliverable", "KPI" stays. */
export function inSentence(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
