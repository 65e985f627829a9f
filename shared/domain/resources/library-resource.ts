/** One part of a resource under a heading. */
export interface ResourceSection {
  /** Unique in its resource; an adapted section names its original by it. */
  readonly heading: string;
  /** In the writing of `section-text.ts`: paragraphs, questions, lists to tick, tables. */
  readonly text: string;
}

/** A resource: a template that a client adapts. */
export interface LibraryResource {
  /** Names the resource for ever in adaptations, `raci`; the record's id for one that a user wrote. */
  readonly key: string;
  readonly title: string;
  readonly category: string;
  readonly purpose: string;
  readonly whenToUse: string;
  readonly howToAdapt: string;
  readonly sections: readonly ResourceSection[];
}

/** The categories of the library, in the order of a project's life. */
export const CATEGORIES = [
  'Choosing and starting',
  'People and agreements',
  'Planning and control',
  'Checking, closing, learning',
] as const;

/** A section of the library; lines may be indented as the code is. */
export const section = (heading: string, text: string): ResourceSection => ({
  heading,
  text: text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n'),
});
