import { m } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { areSingleKeysOn, setSingleKeys } from '#renderer/commands/single-keys.ts';
import { toggleTheme } from '#renderer/ui/install-theme.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** How the program looks and listens on this computer. */
export function viewCommands(): readonly Command[] {
  const group = m.app.groups.view;
  return [
    { id: 'view.theme', label: m.app.commands.toggleTheme, group, scope: 'app', run: toggleTheme },
    { id: 'view.singleKeys', label: m.commands.toggleSingleKeys, group, scope: 'app', run: toggleSingleKeys },
  ];
}

function toggleSingleKeys(): void {
  const isOn = !areSingleKeysOn();
  setSingleKeys(isOn);
  notify({ message: isOn ? m.commands.singleKeysOn : m.commands.singleKeysOff });
}
