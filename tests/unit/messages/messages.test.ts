import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kindSpec, KIND_NAMES } from '#shared/domain/model/kinds.ts';
import { errors, errorSentence } from '#shared/messages/en/errors.ts';
import { options } from '#shared/messages/en/options.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

/** Codes that never reach a person: the host's own, answered before there is a page. */
const INTERNAL = new Set(['port-ours', 'port-busy', 'data-denied', 'export-cancelled']);

describe('the message catalogue', () => {
  it('has a sentence for every failure that the shared code, the data layer and the page can give', () => {
    const codes = new Set<string>();
    for (const folder of ['shared', 'renderer']) {
      for (const path of sources(join(ROOT, folder))) {
        for (const [, code] of readFileSync(path, 'utf8').matchAll(/\bfail\('([a-z-]+)'/g)) codes.add(code ?? '');
      }
    }
    expect(codes.size).toBeGreaterThan(15);
    const without = [...codes].filter((code) => !INTERNAL.has(code) && !Object.hasOwn(errors, code));
    // A stored record that cannot be read is counted on screen, not reported as a failure.
    expect(without.filter((code) => code !== 'record-invalid')).toEqual([]);
  });

  it('never leaves a gap or a code in a sentence', () => {
    for (const code of Object.keys(errors)) {
      const sentence = errorSentence({
        code,
        params: { max: 1, field: 'x', where: 'x', found: 1, supported: 1, reason: 'x' },
      });
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it('has a word for every code of every closed list', () => {
    const codes = KIND_NAMES.flatMap((kind) =>
      Object.values(kindSpec(kind).fields).flatMap((spec) => ('options' in spec ? spec.options : [])),
    );
    expect(codes.filter((code) => !Object.hasOwn(options, code))).toEqual([]);
  });
});
