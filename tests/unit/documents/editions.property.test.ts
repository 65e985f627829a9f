import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { clientEdition } from '#shared/documents/editions/client-edition.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { writeFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import { frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { emptyValue, type FieldSpec } from '#shared/domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { deriveNeedScores } from '#shared/domain/needs/need-scores.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';

const OF_EACH = 3;
const PARTS: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'engagement' && kind !== 'frozenRecord');

/** A value that fits a field, of numbers that the generator draws; every third one is empty. */
function valueOf(spec: FieldSpec, draw: () => number): unknown {
  const drawn = draw();
  if (drawn % 3 === 0) return emptyValue(spec);
  switch (spec.type) {
    case 'text':
      return `text ${drawn}`;
    case 'number':
      return Math.min(spec.max, Math.max(spec.min, drawn % 6));
    case 'choice':
      return spec.options[drawn % spec.options.length];
    case 'choices':
      return spec.options.slice(0, drawn % spec.options.length);
    case 'date':
      return isoDate('2027-02-01');
    case 'flag':
      return true;
    case 'link':
      return recordId(`${spec.to}-${drawn % OF_EACH}`);
    case 'links':
      return [recordId(`${spec.to}-${drawn % OF_EACH}`), recordId(`${spec.to}-${(drawn + 1) % (OF_EACH + 2)}`)];
  }
}

/** Records of any kinds with any fields, linked at random, and an agreed version that holds copies of some of them. */
const engagement = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.nat({ max: OF_EACH - 1 }), fc.boolean()), { maxLength: 40 }),
    fc.array(fc.nat({ max: 50 }), { minLength: 60, maxLength: 200 }),
  )
  .map(([parts, numbers]): EngagementData => {
    let at = 0;
    const draw = (): number => numbers[(at += 1) % numbers.length] ?? 0;
    const bodyOf = (kind: Kind): Record<string, unknown> =>
      Object.fromEntries(Object.entries(kindSpec(kind).fields).map(([name, spec]) => [name, valueOf(spec, draw)]));
    const builder = new EngagementBuilder(bodyOf('engagement'));
    const version = builder.add('blueprintVersion', { version: '1.0', status: 'agreed' });
    const taken = new Set<string>();
    for (const [kind, index, isFrozen] of parts) {
      const id = recordId(`${kind}-${index}`);
      if (taken.has(id)) continue;
      taken.add(id);
      const { parent } = kindSpec(kind);
      const parentId = parent === undefined ? null : recordId(`${parent}-${draw() % OF_EACH}`);
      const record = builder.add(kind, bodyOf(kind), { id, parentId });
      if (isFrozen)
        builder.add('frozenRecord', { content: writeFrozen(record as AnyRecord) }, { parentId: version.id });
    }
    return builder.build();
  });

const everything = (data: EngagementData): readonly AnyRecord[] =>
  [...data.everything()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
const versionOf = (data: EngagementData) => data.all('blueprintVersion')[0]?.id ?? recordId('none');

describe('whatever an engagement holds, its client edition', () => {
  it('withholds nothing any more, in the records nor in the copies of a version', () => {
    fc.assert(
      fc.property(engagement, (data) => {
        const told = clientEdition(data);
        expect(withheldItems(told)).toEqual([]);
        expect(withheldItems(frozenData(told, versionOf(data)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same when it is taken again', () => {
    fc.assert(
      fc.property(engagement, (data) => {
        const told = clientEdition(data);
        expect(everything(clientEdition(told))).toEqual(everything(told));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same places on the matrix, spreads and agreement', () => {
    fc.assert(
      fc.property(engagement, (data) => {
        expect(deriveNeedScores(clientEdition(data))).toEqual(deriveNeedScores(data));
      }),
      { numRuns: 60 },
    );
  });

  it('says of a version what the version says when it is read first and told then', () => {
    fc.assert(
      fc.property(engagement, (data) => {
        const readFirst = clientEdition(frozenData(data, versionOf(data)));
        expect(everything(frozenData(clientEdition(data), versionOf(data)))).toEqual(everything(readFirst));
      }),
      { numRuns: 60 },
    );
  });
});
