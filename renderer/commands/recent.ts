const KEY = 'quarterdeck-recent-commands';
const KEPT = 5;

/** The ids of the commands that were last chosen by name, newest first. */
export function recentCommands(): readonly string[] {
  return (localStorage.getItem(KEY) ?? '').split(' ').filter((id) => id !== '');
}

/** Remembers on this computer that a command was chosen by name. */
export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  localStorage.setItem(KEY, [id, ...others].slice(0, KEPT).join(' '));
}
