import { createContext, useContext, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { invariant } from '#shared/base/invariant.ts';
import type { AppLock } from '#renderer/data/app-lock.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import type { ForeignCopies } from '#renderer/data/foreign-copies.ts';
import type { Store } from '#renderer/data/store.ts';
import type { VaultPump } from '#renderer/data/vault-pump.ts';

/** What the program gives to every screen. */
export interface Services {
  readonly store: Store;
  readonly pump: VaultPump;
  readonly host: NotingHost;
  /** Null where the host derives no keys. */
  readonly lock: AppLock | null;
  /** Opens copies in the second folder that another lock sealed. */
  readonly foreign: ForeignCopies;
}

const ServicesContext = createContext<Services | null>(null);
const EngagementContext = createContext<EngagementId | null>(null);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }): ReactNode {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

/** Store, vault and host. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  invariant(services !== null, 'screens are shown inside ServicesProvider');
  return services;
}

/** Says which engagement the screens inside it speak of. */
export function EngagementProvider(props: { readonly id: EngagementId; readonly children: ReactNode }): ReactNode {
  return <EngagementContext value={props.id}>{props.children}</EngagementContext>;
}

/** The engagement that this screen speaks of. */
export function useEngagementId(): EngagementId {
  const id = useContext(EngagementContext);
  invariant(id !== null, 'screens of an engagement are shown inside EngagementProvider');
  return id;
}
