import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import { createContext } from '#shared/documents/document-context.ts';
import { frameReport } from '#shared/documents/report-frame.ts';
import type { Block } from '#shared/documents/report-model.ts';
import type { FileResult, SavedFile } from '#shared/ipc/host.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import type { ExportReply } from '#renderer/export/export-messages.ts';
import type { DocumentSource } from '#renderer/features/documents/document-source.ts';
import { ExportDialog } from '#renderer/features/documents/export-dialog.tsx';
import { EngagementProvider, ServicesProvider, type Services } from '#renderer/features/records/index.ts';
import { addEngagement, freshDatabase, storeOver } from '../../builders/store.ts';

/** A worker that answers when the test lets it. */
class HeldWorker {
  static readonly all: HeldWorker[] = [];
  onmessage: ((event: { data: ExportReply }) => void) | null = null;
  isTerminated = false;
  constructor() {
    HeldWorker.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.isTerminated = true;
  }
  async answer(reply: ExportReply): Promise<void> {
    await act(async () => {
      this.onmessage?.({ data: reply });
      await Promise.resolve();
    });
  }
}

/** Everything is far away until the test scrolls. */
class HeldObserver {
  static tell: (entries: readonly object[]) => void = () => undefined;
  static readonly watched = new Set<Element>();
  constructor(tell: (entries: readonly object[]) => void) {
    HeldObserver.tell = tell;
  }
  observe(element: Element): void {
    HeldObserver.watched.add(element);
  }
  unobserve(element: Element): void {
    HeldObserver.watched.delete(element);
  }
  disconnect(): void {
    HeldObserver.watched.clear();
  }
  static allNear(): void {
    act(() => HeldObserver.tell([...HeldObserver.watched].map((target) => ({ target, isIntersecting: true }))));
  }
}

beforeEach(() => {
  HeldWorker.all.length = 0;
  vi.stubGlobal('IntersectionObserver', HeldObserver);
  vi.stubGlobal('Worker', HeldWorker);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const BLOCKS: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Deliverables', numbering: 'chapter', bookmark: 'deliverables' },
  { type: 'paragraph', content: 'What is handed over.' },
];

const source = (more: Partial<DocumentSource> = {}): DocumentSource => ({
  title: 'Collaboration blueprint',
  version: '1.1',
  key: 'draft',
  build: (data, words, edition) =>
    frameReport(createContext(data, words, { edition }), {
      document: 'Collaboration blueprint',
      subject: '',
      keywords: '',
      source: { document: 'blueprint', recordId: null },
      version: 'Version 1.1',
      classification: '',
      cover: { subtitle: '', facts: [], notice: '' },
      sections: [{ id: 'one', orientation: 'portrait', blocks: BLOCKS }],
    }),
  ...more,
});

interface Shown {
  readonly save: ReturnType<typeof vi.fn>;
  readonly reveal: ReturnType<typeof vi.fn>;
  readonly close: ReturnType<typeof vi.fn>;
}

/** The dialog over an engagement of Northwind; each save gets the next of the outcomes. */
async function shown(outcomes: readonly FileResult<SavedFile>[], more: Partial<DocumentSource> = {}): Promise<Shown> {
  const store = storeOver(await freshDatabase());
  const id = await addEngagement(store);
  const left = [...outcomes];
  const spies = {
    save: vi.fn(() => Promise.resolve(left.shift() ?? ok(null))),
    reveal: vi.fn(() => Promise.resolve(ok(null))),
    close: vi.fn(),
  };
  const host = {
    capabilities: { revealFile: true, saveDialog: true, pdf: 'file' },
    files: { save: spies.save, reveal: spies.reveal, openSaved: spies.reveal },
  } as unknown as NotingHost;
  render(
    <ServicesProvider services={{ store, host } as Services}>
      <EngagementProvider id={id}>
        <ExportDialog source={source(more)} onClose={spies.close} />
      </EngagementProvider>
    </ServicesProvider>,
  );
  await screen.findByRole('region', { name: 'Preview' });
  return spies;
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

/** Presses and waits until a worker has been asked. */
async function write(): Promise<HeldWorker> {
  press('Save as Word…');
  await vi.waitFor(() => expect(HeldWorker.all.at(-1)?.onmessage).toBeTruthy());
  return HeldWorker.all.at(-1) as HeldWorker;
}

const WRITTEN: ExportReply = { type: 'written', bytes: new Uint8Array([80, 75]) };

describe('the export dialog', () => {
  it('names the client and the file, has every numbered heading at once, and makes the rest when it comes near', async () => {
    await shown([]);
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(within(preview).getByRole('heading', { name: '1 Deliverables' })).toBeTruthy();
    expect(within(preview).queryByText('What is handed over.')).toBeNull();
    HeldObserver.allNear();
    expect(within(preview).getByText('What is handed over.')).toBeTruthy();
    expect(screen.getByText('Northwind', { selector: 'bdi' })).toBeTruthy();
    expect(screen.getByText('Northwind – Collaboration blueprint – 1.1.docx')).toBeTruthy();
  });

  it('lists what the client edition withholds, and marks the file of the internal one', async () => {
    const { save } = await shown([], {
      withheld: () => [
        {
          kind: 'initiative',
          id: recordId('i-3'),
          ref: 'I-03',
          title: 'Portfolio board',
          values: [{ field: 'note', text: 'Helen doubts it', why: 'note' }],
        },
      ],
    });
    expect(screen.getByText('1 item is withheld')).toBeTruthy();
    expect(screen.getByText('Portfolio board')).toBeTruthy();
    expect(screen.getByText('Helen doubts it')).toBeTruthy();
    expect(screen.getByText(/own note/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Internal/ }));
    expect(screen.queryByText('1 item is withheld')).toBeNull();
    await (await write()).answer(WRITTEN);
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toBe('Northwind – Collaboration blueprint – 1.1 (internal).docx');
  });

  it('stops at once: the worker is ended, nothing is saved, and it can be started again', async () => {
    const { save } = await shown([]);
    const worker = await write();
    press('Cancel');
    await vi.waitFor(() => expect(worker.isTerminated).toBe(true));
    await worker.answer(WRITTEN);
    expect(screen.getByText('Stopped. No file was written.')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    await (await write()).answer(WRITTEN);
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  });

  it('ends the worker when the dialog is left', async () => {
    const { save } = await shown([]);
    const worker = await write();
    cleanup();
    await vi.waitFor(() => expect(worker.isTerminated).toBe(true));
    expect(save).not.toHaveBeenCalled();
  });

  it('says in a sentence why there is no document, and tries again', async () => {
    await shown([]);
    const worker = await write();
    await worker.answer({ type: 'failed', reason: 'out of paper' });
    expect(await screen.findByText(/could not be made \(out of paper\)/)).toBeTruthy();
    press('Try again');
    await vi.waitFor(() => expect(HeldWorker.all).toHaveLength(2));
  });

  it('asks for another place when the first one refused the file, without writing the document anew', async () => {
    const { save } = await shown([
      fail('file-denied'),
      ok({ name: 'b.docx', folder: '/home/robin/Clients', handle: 'h' }),
    ]);
    await (await write()).answer(WRITTEN);
    expect(await screen.findByText(/could not be written there/)).toBeTruthy();
    press('Try again');
    expect(await screen.findByText('Saved b.docx')).toBeTruthy();
    expect(save).toHaveBeenCalledTimes(2);
    expect(HeldWorker.all).toHaveLength(1);
  });

  it('says where the file is, shows it by its handle, and stays until it is dismissed', async () => {
    const { reveal, close } = await shown([ok({ name: 'b.docx', folder: '/home/robin/Clients', handle: 'h-1' })]);
    await (await write()).answer(WRITTEN);
    expect(await screen.findByText('In /home/robin/Clients')).toBeTruthy();
    press('Show in folder');
    expect(reveal).toHaveBeenCalledWith('h-1');
    press('Done');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says that nothing was saved when no place was chosen', async () => {
    await shown([ok(null)]);
    await (await write()).answer(WRITTEN);
    expect(await screen.findByText(/no place was chosen/)).toBeTruthy();
  });
});
