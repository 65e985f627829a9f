import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../security/origin.ts';
import { windowPreferences } from '../security/web-preferences.ts';

/** The consultant's window. */
export class MainWindow {
  readonly #preload: string;
  readonly #isPackaged: boolean;
  #window: BrowserWindow | null = null;

  constructor(preload: string, isPackaged: boolean) {
    this.#preload = preload;
    this.#isPackaged = isPackaged;
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Opens the window, or brings the open one to the front. */
  async show(): Promise<void> {
    if (this.#window !== null) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.focus();
      return;
    }
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      minWidth: 1024,
      minHeight: 680,
      show: false,
      title: 'Quarterdeck',
      webPreferences: windowPreferences(this.#preload, this.#isPackaged),
    });
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#window = null;
    });
    await window.loadURL(`${APP_ORIGIN}/index.html`);
  }
}
