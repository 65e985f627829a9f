/** As much of the page's small storage as is needed here. */
export interface SmallStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const GENERATION = 'quarterdeck-store-generation';
const VERSION = 'quarterdeck-program-version';
const MOST = 1_000;

/** Name of the working store: the frozen name, and a number once an unreadable one was left behind. */
export function storeName(frozen: string, storage: SmallStorage): string {
  const generation = readGeneration(storage);
  return generation === 0 ? frozen : `${frozen}-${generation}`;
}

/** Leaves the working store as it is and goes on with a new one at the next start. The old one is not removed. */
export function leaveStoreBehind(storage: SmallStorage): void {
  storage.setItem(GENERATION, String(readGeneration(storage) + 1));
}

/** Whether a program of another version worked here last; an unknown version is no other one. */
export function isOtherProgram(version: string, storage: SmallStorage): boolean {
  const noted = storage.getItem(VERSION);
  return version !== '' && noted !== null && noted !== version;
}

/** Notes which version worked here. */
export function noteProgram(version: string, storage: SmallStorage): void {
  if (version !== '') storage.setItem(VERSION, version);
}

function readGeneration(storage: SmallStorage): number {
  const read = Number(storage.getItem(GENERATION) ?? 0);
  return Number.isSafeInteger(read) && read >= 0 && read < MOST ? read : 0;
}
