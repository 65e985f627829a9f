import { create } from 'zustand';

/** Name of the engagement file that is being opened; null while none is. */
export const useOpening = create<{ readonly name: string | null }>(() => ({ name: null }));

/** Does something with a file, and says so on screen for as long as it lasts. */
export async function whileOpening<T>(name: string, work: () => Promise<T>): Promise<T> {
  useOpening.setState({ name });
  try {
    return await work();
  } finally {
    useOpening.setState({ name: null });
  }
}
