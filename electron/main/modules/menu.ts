import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The system's own menu: editing, window and quit by role. What the product does is in the page, by command. */
export function installMenu(isMac: boolean, isPackaged: boolean): void {
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : [{ role: 'fileMenu' } as const]),
    { role: 'editMenu' },
    ...(isPackaged ? [] : [{ role: 'viewMenu' } as const]),
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
