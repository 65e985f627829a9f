import { useCallback, useEffect, useRef, useState } from 'react';
import { fail, type Failure, type Result } from '#shared/base/result.ts';
import type { ImportMapping } from '#shared/domain/importing/mapping.ts';
import { SOURCE_BYTES_MAX } from '#shared/exchange/tables/read-source-file.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { ImportClient, type ImportProgress } from './import-client.ts';
import type { Arrangement, ImportAnswers, ImportView, PlanView } from './import-messages.ts';

/** Where an import stands, with only what is known there. */
export type ImportStep =
  | { readonly step: 'file'; readonly isReading: boolean; readonly error: Failure | null }
  | { readonly step: 'columns'; readonly view: ImportView; readonly isBusy: boolean; readonly error: Failure | null }
  | { readonly step: 'check'; readonly view: ImportView; readonly plan: PlanView; readonly error: Failure | null }
  | { readonly step: 'storing'; readonly view: ImportView; readonly plan: PlanView; readonly progress: ImportProgress }
  | { readonly step: 'done'; readonly receiptId: ImportAnswers['store']['receiptId'] };

/** The acts of an import, in their order. */
export interface ImportActs {
  readonly state: ImportStep;
  readonly client: ImportClient | null;
  open(file: File | { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  refuse(error: Failure): void;
  arrange(arrangement: Arrangement): Promise<void>;
  map(mapping: ImportMapping): Promise<void>;
  plan(): Promise<void>;
  toColumns(): void;
  store(): Promise<void>;
  cancel(): void;
  restart(): void;
}

const START: ImportStep = { step: 'file', isReading: false, error: null };

/** One import from file to receipt. All reading, planning and storing is done by a worker, which ends with the screen. */
export function useImport(): ImportActs {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [state, setState] = useState<ImportStep>(START);
  const [client, setClient] = useState<ImportClient | null>(null);
  const running = useRef<ImportClient | null>(null);
  useEffect(() => () => running.current?.close(), []);

  const use = useCallback((fresh: ImportClient | null) => {
    running.current?.close();
    running.current = fresh;
    setClient(fresh);
  }, []);

  const open = useCallback<ImportActs['open']>(
    async (file) => {
      const size = file instanceof File ? file.size : file.bytes.length;
      if (size > SOURCE_BYTES_MAX) {
        setState({ step: 'file', isReading: false, error: tooLarge(size) });
        return;
      }
      setState({ step: 'file', isReading: true, error: null });
      const fresh = new ImportClient();
      use(fresh);
      const bytes = file instanceof File ? await bytesOf(file) : file.bytes;
      if (bytes === null) {
        setState({ step: 'file', isReading: false, error: { code: 'file-denied' } });
        return;
      }
      await fresh.ask<'begin'>({ type: 'begin', database: store.db.name, window: store.window, engagementId });
      const read = await fresh.ask<'open'>({ type: 'open', name: file.name, bytes });
      if (running.current !== fresh) return;
      setState(
        read.ok
          ? { step: 'columns', view: read.value, isBusy: false, error: null }
          : { step: 'file', isReading: false, error: read.error },
      );
    },
    [store, engagementId, use],
  );

  // The newest answer counts: what was asked before is overtaken.
  const change = useCallback(async (ask: (on: ImportClient) => Promise<Result<ImportView, Failure>>) => {
    const on = running.current;
    if (on === null) return;
    setState((old) => (old.step === 'columns' ? { ...old, isBusy: true } : old));
    const answer = await ask(on);
    setState((old) =>
      old.step !== 'columns'
        ? old
        : answer.ok
          ? { ...old, view: answer.value, isBusy: false, error: null }
          : { ...old, isBusy: false, error: answer.error },
    );
  }, []);

  const arrange = useCallback<ImportActs['arrange']>(
    (arrangement) => change((on) => on.ask<'arrange'>({ type: 'arrange', arrangement })),
    [change],
  );
  const map = useCallback<ImportActs['map']>(
    (mapping) => {
      // Shown at once; the questions that follow from it come when the worker has looked.
      setState((old) => (old.step === 'columns' ? { ...old, view: { ...old.view, mapping } } : old));
      return change((on) => on.ask<'map'>({ type: 'map', mapping }));
    },
    [change],
  );

  const plan = useCallback(async () => {
    const on = running.current;
    if (state.step !== 'columns' || on === null) return;
    const { view } = state;
    setState({ ...state, isBusy: true });
    const answer = await on.ask<'plan'>({ type: 'plan', mapping: view.mapping });
    setState(
      answer.ok
        ? { step: 'check', view, plan: answer.value, error: null }
        : { step: 'columns', view, isBusy: false, error: answer.error },
    );
  }, [state]);

  const storeAll = useCallback(async () => {
    const on = running.current;
    if (state.step !== 'check' || on === null) return;
    const { view, plan: planned } = state;
    setState({ step: 'storing', view, plan: planned, progress: { done: 0, total: 0 } });
    const arrived = store.working();
    const answer = await on.ask<'store'>({ type: 'store' }, (progress) =>
      setState((old) => (old.step === 'storing' ? { ...old, progress } : old)),
    );
    if (answer.ok) store.announce(engagementId);
    arrived();
    setState(
      answer.ok
        ? { step: 'done', receiptId: answer.value.receiptId }
        : { step: 'check', view, plan: planned, error: answer.error },
    );
  }, [state, store, engagementId]);

  return {
    state,
    client,
    open,
    arrange,
    map,
    plan,
    refuse: (error) => setState({ step: 'file', isReading: false, error }),
    toColumns: () =>
      setState((old) => (old.step === 'check' ? { step: 'columns', view: old.view, isBusy: false, error: null } : old)),
    store: storeAll,
    cancel: () => running.current?.cancel(),
    restart: () => {
      use(null);
      setState(START);
    },
  };
}

function tooLarge(size: number): Failure {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return fail('source-large', { max: megabytes(SOURCE_BYTES_MAX), found: megabytes(size) }).error;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
