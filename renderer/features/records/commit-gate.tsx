import { createContext, useContext, type ReactNode } from 'react';

/** Why nothing may be stored from a part of a screen at this moment. */
export type GateRefusal = 'board-locked';

const GateContext = createContext<GateRefusal | null>(null);

/** Refuses what the screens inside it would store, each time with a sentence; null lets everything through. */
export function CommitGate(props: { readonly refusal: GateRefusal | null; readonly children: ReactNode }): ReactNode {
  return <GateContext value={props.refusal}>{props.children}</GateContext>;
}

/** What a commit from here would be answered with; null when it may go on. */
export function useGate(): GateRefusal | null {
  return useContext(GateContext);
}
