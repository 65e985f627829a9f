import type { RowReason } from '#shared/domain/importing/plan.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';

/** The sentence for what became of a row, with the column that it is about. */
export function reasonSentence({ code, column, params = {} }: RowReason): string {
  const own = Object.hasOwn(m.importing.reasons, code) ? m.importing.reasons[code] : undefined;
  const sentence = own === undefined ? errorSentence({ code, params }) : own(params);
  const place = column === undefined || column === '' ? sentence : `${column}: ${sentence}`;
  return params['isLeft'] === 1 ? `${place} ${m.importing.leftOut}` : place;
}
