import { create } from 'zustand';

/** What a window remembers until it is reloaded, and may lose then. Rows of the store are never in here. */
interface Session {
  /** The chosen view of each screen, by the screen's name. */
  readonly views: Readonly<Record<string, string>>;
  setView(screen: string, view: string): void;
}

const useSession = create<Session>((set) => ({
  views: {},
  setView: (screen, view) => set(({ views }) => ({ views: { ...views, [screen]: view } })),
}));

/** The chosen view of a screen; coming back to the screen shows the same one. */
export function useView<V extends string>(screen: string, first: V): readonly [V, (view: V) => void] {
  const view = useSession((session) => session.views[screen]) as V | undefined;
  const setView = useSession((session) => session.setView);
  return [view ?? first, (next) => setView(screen, next)];
}
