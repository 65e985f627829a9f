import { create } from 'zustand';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';

/** What is about to go, and what was built on it. */
export interface Removal {
  readonly name: string;
  readonly kind: Kind;
  readonly lines: readonly AnyRecord[];
  /** Number of records that go with it. */
  readonly owned: number;
}

interface Asked {
  readonly asked: (Removal & { readonly answer: (yes: boolean) => void }) | null;
}

/** The question that is being asked before something goes; null while there is none. */
export const useRemovalQuestion = create<Asked>(() => ({ asked: null }));

/** Shows what depends on a record before it goes; true when it shall go all the same. */
export function askToRemove(removal: Removal): Promise<boolean> {
  return new Promise((resolve) => {
    useRemovalQuestion.setState({
      asked: {
        ...removal,
        answer: (yes) => {
          useRemovalQuestion.setState({ asked: null });
          resolve(yes);
        },
      },
    });
  });
}
