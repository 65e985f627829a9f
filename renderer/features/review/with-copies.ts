import { WATCHED_KINDS, type Kind } from '#shared/domain/model/kinds.ts';

/** Everything of an engagement, with the copies that finished reviews keep. */
export const WITH_COPIES: readonly Kind[] = [...WATCHED_KINDS, 'frozenRecord'];
