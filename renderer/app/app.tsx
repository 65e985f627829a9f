import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Failure } from '#shared/base/result.ts';
import type { PlaceState } from '#shared/ipc/copies-place.ts';
import type { Host } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { LockHeader, OpenedLock } from '#renderer/data/lock-header.ts';
import { LockScreen } from '#renderer/features/lock/index.ts';
import { ServicesProvider } from '#renderer/features/records/index.ts';
import { notify, ToastRegion } from '#renderer/ui/toasts.tsx';
import { start, type Started } from './bootstrap.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PlaceMissingScreen, RecoveryScreen } from './lazy-screens.tsx';
import { Screens } from './screens.tsx';
import { StartFailure, Starting } from './start-screens.tsx';

type State =
  | { readonly kind: 'starting' }
  | { readonly kind: 'locked'; readonly header: LockHeader; readonly onOpen: (lock: OpenedLock) => void }
  | { readonly kind: 'place'; readonly place: PlaceState; readonly onDone: () => void }
  | { readonly kind: 'failed'; readonly error: Failure }
  | { readonly kind: 'started'; readonly started: Started };

// React's strict mode mounts twice; the program starts once.
let starting: ReturnType<typeof start> | undefined;

/** The whole program: starts, then shows the screens. */
export function App(props: { readonly host: Host }): ReactNode {
  const [state, setState] = useState<State>({ kind: 'starting' });
  useEffect(() => {
    const goOn = <T,>(resolve: (value: T) => void, value: T): void => {
      setState({ kind: 'starting' });
      resolve(value);
    };
    starting ??= start(props.host, {
      unlock: (header) =>
        new Promise((resolve) => setState({ kind: 'locked', header, onOpen: (lock) => goOn(resolve, lock) })),
      place: (place) =>
        new Promise((resolve) => setState({ kind: 'place', place, onDone: () => goOn(resolve, undefined) })),
    });
    void starting.then((result) => {
      if (result.ok) tellRecovery(result.value);
      setState(result.ok ? { kind: 'started', started: result.value } : { kind: 'failed', error: result.error });
    });
  }, [props.host]);
  return (
    <I18nProvider locale="en-GB">
      <ErrorBoundary>
        {state.kind === 'starting' && <Starting />}
        {state.kind === 'locked' && <LockScreen keys={props.host.keys} header={state.header} onOpen={state.onOpen} />}
        {state.kind === 'place' && (
          <Suspense fallback={<Starting />}>
            <PlaceMissingScreen copiesPlace={props.host.copiesPlace} place={state.place} onDone={state.onDone} />
          </Suspense>
        )}
        {state.kind === 'failed' && (
          <StartFailure
            sentence={errorSentence(state.error)}
            canBuildAnew={state.error.code === 'store-unreadable' && props.host.capabilities.vault}
          />
        )}
        {state.kind === 'started' && (
          <ServicesProvider services={state.started.services}>
            <Program started={state.started} />
          </ServicesProvider>
        )}
        <ToastRegion />
      </ErrorBoundary>
    </I18nProvider>
  );
}

// What the proof of the start could not decide comes before everything else.
function Program(props: { readonly started: Started }): ReactNode {
  const { recovery, decisions, begin } = props.started;
  const [isDecided, setDecided] = useState(recovery === null || recovery.questions.length === 0);
  if (!isDecided && recovery !== null) {
    return (
      <Suspense fallback={<Starting />}>
        <RecoveryScreen
          questions={recovery.questions}
          decisions={decisions}
          onDone={(toWrite) => {
            begin(toWrite);
            setDecided(true);
          }}
        />
      </Suspense>
    );
  }
  return (
    <Router hook={useHashLocation}>
      <Screens />
    </Router>
  );
}

// What was rebuilt from the safe copies is said once, so that nobody wonders where the data came from.
let told = false;
function tellRecovery(started: Started): void {
  const { recovery } = started;
  if (told || recovery === null) return;
  told = true;
  if (recovery.rebuilt.length > 0) {
    const records = recovery.rebuilt.reduce((sum, one) => sum + one.records, 0);
    const engagements = recovery.rebuilt.filter((one) => one.engagementId !== 'workspace').length;
    if (engagements > 0) notify({ message: m.app.recovered(engagements, records) });
  }
}
