/** The families of files in an engagement's folder. */
export type CopyFamily =
  /** Part of the chain of snapshots and logs. */
  | 'snapshot'
  /** Beside the chain: what was there before an import, a restore, a migration or an update. */
  | 'kept'
  /** What a damaged or outdated store had; nothing is rebuilt from it by itself. */
  | 'aside';

/** What the name of a copy's file says. */
export interface CopyName {
  /** Name without its extension: what stands for the copy outside the vault. */
  readonly name: string;
  readonly family: CopyFamily;
  readonly seq: number;
  /** Tells copies of one family and one sequence number apart; 0 in the chain. */
  readonly number: number;
}

const PATTERN = /^(?:snapshot-(\d{1,15})|(kept|aside)-(\d{1,15})-(\d{1,6}))\.json$/;

/** Name of a log's file. `after` is the sequence number after which it begins. */
export function logName(after: number): string {
  return `log-${after}.jsonl`;
}

/** Name of the file of a snapshot in the chain. */
export function snapshotName(seq: number): string {
  return `snapshot-${seq}.json`;
}

/** Name of a copy's file. */
export function fileOfCopy(name: string): string {
  return `${name}.json`;
}

/** Numbers after which the logs begin, ascending. Order is by number, never by clock. */
export function logsIn(names: readonly string[]): number[] {
  return names
    .map((name) => /^log-(\d{1,15})\.jsonl$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/** The whole copies among names, oldest first. At one sequence number the one in the chain is last: it is preferred. */
export function copiesIn(names: readonly string[]): CopyName[] {
  return names
    .flatMap((file): CopyName[] => {
      const match = PATTERN.exec(file);
      if (match === null) return [];
      const [, chainSeq, family, seq, number] = match;
      const name = file.slice(0, -'.json'.length);
      if (chainSeq !== undefined) return [{ name, family: 'snapshot', seq: Number(chainSeq), number: 0 }];
      return [{ name, family: family as 'kept' | 'aside', seq: Number(seq), number: Number(number) }];
    })
    .sort((a, b) => a.seq - b.seq || rank(a) - rank(b) || a.number - b.number);
}

function rank({ family }: CopyName): number {
  return family === 'snapshot' ? 2 : family === 'kept' ? 1 : 0;
}
