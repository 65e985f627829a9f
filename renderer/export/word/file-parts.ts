/** A part of the package that something in the document refers to. */
export interface RelatedPart {
  readonly id: string;
  /** Last word of the relationship's type, `image`. */
  readonly type: string;
  /** Path within the folder `word`. */
  readonly target: string;
  readonly bytes: Uint8Array;
}

/** What the document collects while its text is written: pictures, footnotes, lists and running numbers. */
export class FileParts {
  readonly media: RelatedPart[] = [];
  /** Contents of the footnotes as XML, in order; the first has the id 1. */
  readonly footnotes: string[] = [];
  readonly #bookmarks = new Set<string>();
  #drawings = 0;
  #controls = 0;
  #lists = 0;

  /** Adds a picture and gives the id of its relationship. */
  addMedia(bytes: Uint8Array, extension: string): string {
    const id = `rIdMedia${this.media.length + 1}`;
    this.media.push({ id, type: 'image', target: `media/report${this.media.length + 1}.${extension}`, bytes });
    return id;
  }

  /** Adds a footnote and gives its id. */
  addFootnote(xml: string): number {
    return this.footnotes.push(xml);
  }

  /** Number of numbered lists so far. */
  get listCount(): number {
    return this.#lists;
  }

  /** Takes a bookmark's name and gives its number; null when the name is taken. */
  claimBookmark(name: string): number | null {
    if (this.#bookmarks.has(name)) return null;
    return this.#bookmarks.add(name).size;
  }

  nextDrawing(): number {
    return (this.#drawings += 1);
  }

  nextControl(): number {
    return (this.#controls += 1);
  }

  /** A further numbered list; each starts at 1. */
  nextList(): number {
    return (this.#lists += 1);
  }
}
