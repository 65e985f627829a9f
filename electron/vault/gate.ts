/** Lets many through at once, or one alone: while one is alone the others wait, and none of theirs is under way. */
export class Gate {
  #open: Promise<unknown> = Promise.resolve();
  readonly #inside = new Set<Promise<unknown>>();

  async pass<T>(work: () => Promise<T>): Promise<T> {
    for (let open: unknown = null; open !== this.#open;) {
      open = this.#open;
      await this.#open;
    }
    const done = work();
    const left = done.then(
      () => undefined,
      () => undefined,
    );
    this.#inside.add(left);
    void left.then(() => this.#inside.delete(left));
    return done;
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#open.then(async () => {
      await Promise.all(this.#inside);
      return work();
    });
    this.#open = done.catch(() => undefined);
    return done;
  }
}
