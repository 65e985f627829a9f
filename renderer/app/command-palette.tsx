import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import type { Command } from '#renderer/commands/command.ts';
import { useOfferedCommands } from '#renderer/commands/commands-context.tsx';
import { keyWords } from '#renderer/commands/key-words.ts';
import { recentCommands, rememberCommand } from '#renderer/commands/recent.ts';
import { CommandPalette as Palette } from '#renderer/ui/command-palette.tsx';
import { isMac } from './platform.ts';

/** Every command by name, those used last first: type, choose, Enter. */
export function CommandPalette(props: { readonly onClose: () => void }): ReactNode {
  const commands = useOfferedCommands().filter((command) => command.isHidden !== true && command.isEnabled !== false);
  return (
    <Palette
      label={m.app.commands.palette}
      placeholder={m.app.palettePlaceholder}
      empty={m.app.paletteNothing}
      items={recentFirst(commands).map(({ id, group, label, keys }) => ({
        id,
        group,
        label,
        keys: keys?.[0] === undefined ? undefined : keyWords(keys[0], isMac),
      }))}
      onRun={(id) => {
        rememberCommand(id);
        void commands.find((command) => command.id === id)?.run();
      }}
      onClose={props.onClose}
    />
  );
}

function recentFirst(commands: readonly Command[]): readonly Command[] {
  const recent = recentCommands();
  const first = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  return [...first, ...commands.filter((command) => !recent.includes(command.id))];
}
