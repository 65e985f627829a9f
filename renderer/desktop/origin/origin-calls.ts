import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import type { Vault } from '#shared/ipc/vault.ts';

/** What the page asks of the worker that keeps its copies. */
export interface OriginCall {
  readonly id: number;
  readonly of: 'vault' | 'plain' | 'second' | 'able';
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What the worker answers. Nothing in it is an exception: what went wrong is a code. */
export interface OriginAnswer {
  readonly id: number;
  readonly value: unknown;
}

/** The calls by name. */
export const VAULT_CALLS = [
  'list',
  'append',
  'snapshot',
  'load',
  'copies',
  'loadAt',
  'keepOnlyNewest',
  'remove',
] as const satisfies readonly (keyof Vault)[];

/** The calls of the second folder by name. */
export const SECOND_CALLS = [
  'state',
  'choose',
  'forget',
  'copy',
  'list',
  'load',
] as const satisfies readonly (keyof SecondFolder)[];
