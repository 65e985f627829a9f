import { Menu, type MenuItemConstructorOptions } from 'electron';

/** What the menu is made for. */
export interface MenuParts {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  /** The app lock is set, so that there is something to close. */
  readonly isLockSet: boolean;
  readonly onLock: () => void;
}

/** The system's own menu: editing, window and quit by role, and the lock. What else the product does is in the page, by command. */
export function installMenu({ isMac, isPackaged, isLockSet, onLock }: MenuParts): void {
  const lock: MenuItemConstructorOptions = { id: 'lock-now', label: 'Lock now', enabled: isLockSet, click: onLock };
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [lock, { type: 'separator' }, isMac ? { role: 'close' } : { role: 'quit' }],
    },
    { role: 'editMenu' },
    ...(isPackaged ? [] : [{ role: 'viewMenu' } as const]),
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
