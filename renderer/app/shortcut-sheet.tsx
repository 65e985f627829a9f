import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { useOfferedCommands } from '#renderer/commands/commands-context.tsx';
import { keyWords } from '#renderer/commands/key-words.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { isMac } from './platform.ts';
import styles from './shortcut-sheet.module.css';

/** The keys of everything that is on offer now, made from the commands themselves. */
export function ShortcutSheet(props: { readonly onClose: () => void }): ReactNode {
  const commands = useOfferedCommands().filter((command) => (command.keys?.length ?? 0) > 0);
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <Dialog title={m.app.shortcutsTitle} size="large" onClose={props.onClose}>
      <div className={styles['sheet']}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      {command.keys?.map((keys) => (
                        <Kbd key={keys}>{keyWords(keys, isMac)}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
