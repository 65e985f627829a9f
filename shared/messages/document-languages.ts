/** A language that documents can be written in. */
export interface DocumentLanguage {
  /** What the engagement stores. */
  readonly code: string;
  /** Its own name, as its readers write it. */
  readonly name: string;
  /** BCP 47 tag with the region, as a Word file states it for spelling and hyphenation. */
  readonly tag: string;
  /** Locale of the platform's `Intl`: dates, numbers, lists and plurals. */
  readonly locale: string;
  /** Folder of `shared/messages` that holds the words. */
  readonly words: 'en' | 'de' | 'fr' | 'es' | 'ar';
  readonly direction: 'ltr' | 'rtl';
}

const ENGLISH = {
  code: 'en',
  name: 'English (UK)',
  tag: 'en-GB',
  locale: 'en-GB',
  words: 'en',
  direction: 'ltr',
} as const satisfies DocumentLanguage;

/** The languages on offer, in the order in which they are listed. */
export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = [
  ENGLISH,
  { code: 'en-US', name: 'English (US)', tag: 'en-US', locale: 'en-US', words: 'en', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', tag: 'de-DE', locale: 'de-DE', words: 'de', direction: 'ltr' },
  { code: 'fr', name: 'Français', tag: 'fr-FR', locale: 'fr-FR', words: 'fr', direction: 'ltr' },
  { code: 'es', name: 'Español', tag: 'es-ES', locale: 'es-ES', words: 'es', direction: 'ltr' },
  // Calendar and digits are named: some Arabic regions would count in the Islamic calendar or with other digits.
  {
    code: 'ar',
    name: 'العربية',
    tag: 'ar-SA',
    locale: 'ar-u-ca-gregory-nu-latn',
    words: 'ar',
    direction: 'rtl',
  },
];

/**
 * The language on offer that a stored tag means: the same tag in any spelling, else the same language in the region on
 * offer (`de-CH` is German), else British English. Any text is taken.
 */
export function findDocumentLanguage(tag: string): DocumentLanguage {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  const exact = DOCUMENT_LANGUAGES.find(
    (language) => language.code.toLowerCase() === wanted || language.tag.toLowerCase() === wanted,
  );
  if (exact !== undefined) return exact;
  const [base] = wanted.split('-');
  return DOCUMENT_LANGUAGES.find(({ code }) => code === base) ?? ENGLISH;
}
