import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One fault of a disk in one file. */
export interface Damage {
  /** Which file, counted over the sorted names; larger numbers go round. */
  readonly file: number;
  /** Where in it, as a part of its length. */
  readonly at: number;
  readonly how: 'flip' | 'cut' | 'delete' | 'empty';
}

/** Damages one file of an engagement's folder in the vault. Returns its name. */
export async function damageOneFile(folder: string, { file, at, how }: Damage): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /\.jsonl?$/.test(name)).toSorted();
  const name = names[file % names.length];
  if (name === undefined) throw new Error('nothing is there to be damaged');
  const path = join(folder, name);
  const bytes = await readFile(path);
  const place = Math.floor(at * bytes.length);
  if (how === 'delete') await rm(path);
  else if (how === 'empty') await writeFile(path, '');
  else if (how === 'cut') await writeFile(path, bytes.subarray(0, place));
  else {
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
    await writeFile(path, bytes);
  }
  return name;
}
