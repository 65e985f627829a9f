import { findDocumentLanguage, type DocumentLanguage } from './document-languages.ts';
import type { DocumentMessages } from './en/documents.ts';

// Each language is a script of its own, fetched when a document in it is made.
const LOADERS: Readonly<Record<DocumentLanguage['words'], () => Promise<DocumentMessages>>> = {
  en: async () => (await import('./en/documents.ts')).documents,
  de: async () => (await import('./de/documents.ts')).documents,
  fr: async () => (await import('./fr/documents.ts')).documents,
  es: async () => (await import('./es/documents.ts')).documents,
  ar: async () => (await import('./ar/documents.ts')).documents,
};

/** The words of documents in a language; a tag that is not on offer gives English. */
export async function loadDocumentMessages(tag: string): Promise<DocumentMessages> {
  const language = findDocumentLanguage(tag);
  return { ...(await LOADERS[language.words]()), language: language.tag };
}
