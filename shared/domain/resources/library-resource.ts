/** One part of a resource: questions to answer in words, or the columns of a table to fill in. One of the two is empty. */
export interface ResourceSection {
  readonly heading: string;
  readonly prompts: readonly string[];
  readonly columns: readonly string[];
  /** The columns are filled in once, as a form, not in many rows. */
  readonly isFilledOnce?: true;
}

/** A resource of the library: a template that a client adapts. */
export interface LibraryResource {
  /** Names the resource for ever in adaptations, `raci`. */
  readonly key: string;
  readonly title: string;
  readonly category: string;
  readonly purpose: string;
  readonly whenToUse: string;
  readonly howToAdapt: string;
  readonly sections: readonly ResourceSection[];
}

/** A section that is answered in words. */
export const asks = (heading: string, ...prompts: string[]): ResourceSection => ({ heading, prompts, columns: [] });

/** A section that is a table to fill in. */
export const table = (heading: string, ...columns: string[]): ResourceSection => ({ heading, prompts: [], columns });

/** A section of named fields that are filled in once. */
export const fields = (heading: string, ...columns: string[]): ResourceSection => ({
  heading,
  prompts: [],
  columns,
  isFilledOnce: true,
});
