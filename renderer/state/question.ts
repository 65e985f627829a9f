import { create } from 'zustand';

/** A question that one place on screen asks for everybody, one at a time. */
export interface Question<Asked, Answer> {
  /** What is being asked; null while nothing is. */
  readonly useAsked: () => Asked | null;
  /** Asks, and resolves with the answer. A question that is still open is answered with `otherwise`. */
  ask(asked: Asked): Promise<Answer>;
  /** Answers what is being asked. */
  answer(answer: Answer): void;
}

/** Makes a question; `otherwise` is the answer of who closes it without giving one. */
export function createQuestion<Asked, Answer>(otherwise: Answer): Question<Asked, Answer> {
  const useState = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));
  let resolve: ((answer: Answer) => void) | null = null;
  const answer = (given: Answer): void => {
    const waiting = resolve;
    resolve = null;
    useState.setState({ asked: null });
    waiting?.(given);
  };
  return {
    useAsked: () => useState((state) => state.asked),
    ask(asked) {
      answer(otherwise);
      return new Promise((done) => {
        resolve = done;
        useState.setState({ asked });
      });
    },
    answer,
  };
}
