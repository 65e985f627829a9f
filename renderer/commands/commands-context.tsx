import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { invariant } from '#shared/base/invariant.ts';
import type { Command, Scope } from './command.ts';
import { dispatchKey } from './key-dispatch.ts';
import { CommandRegistry } from './registry.ts';

interface Offer {
  readonly registry: CommandRegistry;
  /** Number of screens that hold each scope open. */
  readonly scopes: Map<Scope, number>;
}

const OfferContext = createContext<Offer | null>(null);

/** Holds the commands on offer and gives each key press to the command that owns it. Once in a page. */
export function CommandsProvider(props: { readonly children: ReactNode }): ReactNode {
  const [offer] = useState<Offer>(() => ({
    registry: new CommandRegistry(),
    scopes: new Map<Scope, number>([['app', 1]]),
  }));
  const { registry, scopes } = offer;
  useEffect(() => {
    const activeScopes = (): readonly Scope[] => {
      const active = [...scopes].filter(([, count]) => count > 0).map(([scope]) => scope);
      // An open dialog or menu is seen in the page, so that none can forget to say that it is open.
      // Messages are alert dialogs; they keep no key from anybody.
      const hasDialog =
        document.querySelector('[role="dialog"], dialog[open], [role="menu"], [role="listbox"]') !== null;
      return hasDialog ? [...active, 'dialog'] : active;
    };
    const onKeyDown = (event: KeyboardEvent): void => void dispatchKey(registry, event, activeScopes());
    // Lists page by these keys; over a board they are the clicker's, wherever the focus is.
    const onClicker = (event: KeyboardEvent): void => {
      const isClick = event.key === 'PageUp' || event.key === 'PageDown';
      const active = isClick ? activeScopes() : [];
      if (active.includes('board') && dispatchKey(registry, event, active)) event.stopPropagation();
    };
    addEventListener('keydown', onKeyDown);
    addEventListener('keydown', onClicker, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('keydown', onClicker, { capture: true });
    };
  }, [registry, scopes]);
  return <OfferContext value={offer}>{props.children}</OfferContext>;
}

function useOffer(): Offer {
  const offer = useContext(OfferContext);
  invariant(offer !== null, 'commands are used inside CommandsProvider');
  return offer;
}

/** Offers commands for as long as the screen is shown. They are always run in their newest form. */
export function useCommands(commands: readonly Command[]): void {
  const { registry } = useOffer();
  const newest = useRef(commands);
  // Before the next key press, not after the next paint.
  useLayoutEffect(() => {
    newest.current = commands;
  });
  // Offered anew only when something that is shown changes; what they do is looked up at the press.
  const shown = JSON.stringify(commands.map(({ run: _run, ...rest }) => rest));
  const offered = useMemo(
    () =>
      (JSON.parse(shown) as Omit<Command, 'run'>[]).map((command) => ({
        ...command,
        run: () => newest.current.find((other) => other.id === command.id)?.run(),
      })),
    [shown],
  );
  useEffect(() => registry.register(offered), [registry, offered]);
}

/** Opens a key scope for as long as the screen is shown. */
export function useScope(scope: Scope, isOpen = true): void {
  const { scopes } = useOffer();
  useEffect(() => {
    if (!isOpen) return;
    scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
    return () => {
      scopes.set(scope, (scopes.get(scope) ?? 1) - 1);
    };
  }, [scopes, scope, isOpen]);
}

/** Every command on offer, for palette, menus and the key sheet. */
export function useOfferedCommands(): readonly Command[] {
  const { registry } = useOffer();
  return useSyncExternalStore(
    (listener) => registry.onChange(listener),
    () => registry.all,
  );
}
