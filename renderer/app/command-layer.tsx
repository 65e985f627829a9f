import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { engagementId as toEngagementId, isId, type EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { CommandsProvider, useCommands } from '#renderer/commands/commands-context.tsx';
import { FileDialogs, openFromFile, openGiven, saveAsFile } from '#renderer/features/engagements/index.ts';
import { lockNow, useAutoLock, useIsLockSet } from '#renderer/features/lock/index.ts';
import { useServices, useUndoState } from '#renderer/features/records/index.ts';
import { toRecord } from '#shared/records/stored-record.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { CommandPalette } from './command-palette.tsx';
import { goCommands } from './go-commands.ts';
import { routes } from './routes.ts';
import { localTime } from './save-status.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { viewCommands } from './view-commands.ts';

/** The commands that are on offer everywhere, with palette and key sheet. */
export function CommandLayer(props: { readonly children: ReactNode }): ReactNode {
  return (
    <CommandsProvider>
      <AppCommands />
      {props.children}
    </CommandsProvider>
  );
}

function AppCommands(): ReactNode {
  const services = useServices();
  const { store, pump, host } = services;
  useAutoLock();
  const isLockSet = useIsLockSet();
  const [location, navigate] = useLocation();
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const id = engagementOf(location);
  const steps = useUndoState(id);
  const undoOrRedo = async (direction: 'undo' | 'redo'): Promise<void> => {
    if (id === null) return notify({ message: m.app.nothingOpen });
    const done = await (direction === 'undo' ? store.undo(id) : store.redo(id));
    notify({
      message: !done.ok
        ? errorSentence(done.error)
        : direction === 'undo'
          ? m.history.undone(done.value)
          : m.history.redone(done.value),
    });
  };
  const save = async (): Promise<void> => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await pump.kick();
    const { status } = pump;
    if (status.state === 'failing') notify({ message: errorSentence({ code: status.code }), tone: 'danger' });
    else notify({ message: m.app.savedNotice(localTime(store.clock.now())) });
  };
  const openFile = async (): Promise<void> => {
    const opened = await openFromFile(services);
    if (opened !== null) navigate(routes.engagement(opened));
  };
  const saveCopy = async (): Promise<void> => {
    const stored = id === null ? undefined : await store.db.records.get(id as never);
    if (stored === undefined) return notify({ message: m.app.nothingOpen });
    await saveAsFile(toRecord(stored) as unknown as RecordOf<'engagement'>);
  };
  useEffect(
    () =>
      host.files.onOpenRequest((file) => {
        void openGiven(services, file).then((opened) => {
          if (opened !== null) navigate(routes.engagement(opened));
        });
      }),
    [host, services, navigate],
  );
  const words = m.app.commands;
  const { groups } = m.app;
  useCommands([
    {
      id: 'view.palette',
      label: words.palette,
      group: groups.view,
      scope: 'app',
      keys: ['$mod+KeyK', '$mod+Shift+KeyP', 'F1'],
      isHidden: true,
      run: () => setOpen('palette'),
    },
    {
      id: 'help.shortcuts',
      label: words.shortcuts,
      group: groups.help,
      scope: 'app',
      keys: ['Shift+?'],
      run: () => setOpen('shortcuts'),
    },
    {
      id: 'edit.undo',
      label: steps.undo === null ? words.undo : words.undoOf(m.history.done(steps.undo)),
      group: groups.edit,
      scope: 'app',
      keys: ['$mod+KeyZ'],
      run: () => undoOrRedo('undo'),
    },
    {
      id: 'edit.redo',
      label: steps.redo === null ? words.redo : words.redoOf(m.history.done(steps.redo)),
      group: groups.edit,
      scope: 'app',
      keys: ['$mod+KeyY', '$mod+Shift+KeyZ'],
      run: () => undoOrRedo('redo'),
    },
    { id: 'file.save', label: words.save, group: groups.file, scope: 'app', keys: ['$mod+KeyS'], run: save },
    { id: 'file.open', label: words.openFile, group: groups.file, scope: 'app', keys: ['$mod+KeyO'], run: openFile },
    {
      id: 'file.saveCopy',
      label: words.saveCopy,
      group: groups.file,
      scope: 'app',
      keys: ['$mod+Shift+KeyS'],
      isEnabled: id !== null,
      run: saveCopy,
    },
    {
      id: 'app.lock',
      label: m.appLock.lockNow,
      group: groups.file,
      scope: 'app',
      keys: ['$mod+Shift+KeyL'],
      isEnabled: isLockSet,
      run: () => lockNow(services),
    },
    ...viewCommands(),
    ...goCommands(id, navigate),
  ]);
  return (
    <>
      <FileDialogs />
      {open === 'palette' && <CommandPalette onClose={() => setOpen(null)} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={() => setOpen(null)} />}
    </>
  );
}

function engagementOf(location: string): EngagementId | null {
  const id = /^\/e\/([^/]+)/.exec(location)?.[1];
  return id !== undefined && isId(id) ? toEngagementId(id) : null;
}
