import { handle } from '../ipc/handle.ts';
import type { Copies } from './data-folder-held.ts';
import { chooseFolder } from './files.ts';
import type { MainWindow } from './main-window.ts';

/** Answers what the page asks of the safe copies, of the folder they lie in, and of the second folder. */
export function answerAboutCopies({ safe, second: copies }: Copies, main: MainWindow): void {
  const { vault, folder: second } = copies;
  const { place } = safe;
  const contents = () => main.window?.webContents ?? null;
  handle('vault:list', contents, () => vault.list());
  handle('vault:append', contents, (...args) => vault.append(...args));
  handle('vault:snapshot', contents, (...args) => vault.snapshot(...args));
  handle('vault:load', contents, (id) => vault.load(id));
  handle('vault:copies', contents, (id) => vault.copies(id));
  handle('vault:load-at', contents, (...args) => vault.loadAt(...args));
  handle('vault:keep-only-newest', contents, (id) => vault.keepOnlyNewest(id));
  handle('vault:remove', contents, (id) => vault.remove(id));
  handle('place:state', contents, () => place.state());
  handle('place:move', contents, async () => {
    const path = main.window === null ? null : await chooseFolder(main.window);
    return place.move(path);
  });
  handle('place:move-home', contents, () => place.moveHome());
  handle('place:use-home', contents, () => place.useHome());
  handle('place:remove-earlier', contents, (folder) => place.removeEarlier(folder));
  handle('second:state', contents, () => second.state());
  handle('second:choose', contents, async () => {
    const path = main.window === null ? null : await chooseFolder(main.window);
    return path === null ? { ok: true, value: null } : second.choose(path);
  });
  handle('second:forget', contents, () => second.forget());
  handle('second:copy', contents, () => second.copy());
  handle('second:list', contents, () => second.list());
  handle('second:load', contents, (source, id) => second.load(source, id));
}
