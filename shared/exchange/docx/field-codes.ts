// Results of these change by themselves: numbers of pages, captions and targets, today's date, the table of contents.
const VOLATILE =
  /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|SEQ|REF|STYLEREF|TOC|TOA|DATE|TIME|SAVEDATE)\b/i;

/** Follows Word's fields, so that codes and results that count themselves are not taken for text. */
export class FieldCodes {
  readonly #open: { code: string; isResult: boolean; readonly depth: number | null }[] = [];

  /** A field begins; its code follows. */
  begin(): void {
    this.#open.push({ code: '', isResult: false, depth: null });
  }

  /** A field whose result is all that the element at `depth` holds. */
  beginSimple(code: string, depth: number): void {
    this.#open.push({ code, isResult: true, depth });
  }

  /** A piece of the innermost field's code. */
  instruct(code: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.code += code;
  }

  /** The innermost field's result follows. */
  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.isResult = true;
  }

  /** The innermost field ends. */
  end(): void {
    if (this.#open.at(-1)?.depth === null) this.#open.pop();
  }

  /** An element ends, and a simple field with it. */
  close(depth: number): void {
    if (this.#open.at(-1)?.depth === depth) this.#open.pop();
  }

  /** Whether what is read now is no text of the document. */
  get isHidden(): boolean {
    return this.#open.some(({ code, isResult }) => !isResult || VOLATILE.test(code));
  }
}
