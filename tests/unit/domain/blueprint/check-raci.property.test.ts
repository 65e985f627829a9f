import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { checkBlueprint } from '#shared/domain/blueprint/check-blueprint.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const ROLES = ['role-1', 'role-2', 'role-3', 'role-4'].map(recordId);
// The last one was deleted.
const GONE = recordId('gone');
const links = fc.array(fc.constantFrom(...ROLES, GONE), { maxLength: 5 });
const row = fc.record({ accountable: links, responsible: links });

const alive = (ids: readonly RecordId[]) => new Set(ids.filter((id) => id !== GONE)).size;

it('finds a problem of a RACI row if and only if the row breaks the rule', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
      const builder = new EngagementBuilder();
      for (const id of ROLES) builder.add('role', { title: id, person: `Person of ${id}` }, { id });
      const made = rows.map((body) => ({ ...body, id: builder.add('raciRow', body).id }));
      const found = checkBlueprint(builder.build()).filter(({ code }) => code.startsWith('raci-'));
      const expected = made.flatMap(({ id, accountable, responsible }) => [
        ...(alive(accountable) === 0 ? [`raci-no-accountable ${id}`] : []),
        ...(alive(accountable) > 1 ? [`raci-many-accountable ${id}`] : []),
        ...(alive(responsible) === 0 ? [`raci-no-responsible ${id}`] : []),
      ]);
      expect(found.map(({ code, recordId: at }) => `${code} ${at ?? ''}`)).toEqual(expected);
    }),
  );
});
