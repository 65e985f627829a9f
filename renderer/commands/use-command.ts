import type { Command } from './command.ts';
import { useOfferedCommands } from './commands-context.tsx';

/** A command by its id, for a button or a menu that does the same as its key; undefined while no screen offers it. */
export function useCommand(id: string): Command | undefined {
  return useOfferedCommands().find((command) => command.id === id);
}
