import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindSpec } from '#shared/domain/model/kinds.ts';
import { errorSentence, errors } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join(folder, name)));

const sources = ['shared', 'renderer', 'electron'].flatMap(sourcesOf);

/** The first argument of each call of a function, as it is written. */
function firstArguments(source: string, name: string): string[] {
  return [...source.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map((call) => {
    const start = call.index + call[0].length;
    let depth = 0;
    let end = start;
    for (; end < source.length; end += 1) {
      const char = source[end] as string;
      if (depth === 0 && (char === ',' || char === ')')) break;
      if ('([{'.includes(char)) depth += 1;
      if (')]}'.includes(char)) depth -= 1;
    }
    return source.slice(start, end);
  });
}

/** The literals that a first argument can come to: itself, or the branches of a condition. */
const literals = (argument: string): string[] =>
  [...argument.matchAll(/(?:^\s*|[?:]\s*)'([a-z][a-z-]*)'(?:\s+as const)?\s*(?=$|:|\))/g)].map(
    (hit) => hit[1] as string,
  );

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

describe('failures', () => {
  const codes = unique(sources.flatMap((source) => firstArguments(source, 'fail').flatMap(literals)));

  it('are found in the sources, conditional ones too', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(codes).toEqual(expect.arrayContaining(['text-too-long', 'store-full', 'store-failed']));
  });

  it('all have a sentence, or are said by the starter before there is a page', () => {
    const starter = read('build/start.mjs');
    const unsaid = codes.filter((code) => !Object.hasOwn(errors, code) && !starter.includes(`case '${code}':`));
    expect(unsaid).toEqual([]);
  });

  it('read as whole sentences without a gap, even when a value is not known', () => {
    for (const code of Object.keys(errors)) {
      const params = {
        max: 9,
        field: 'f',
        where: 'w',
        found: 2,
        supported: 1,
        reason: 'r',
        version: '1.0',
        latest: '1.1',
      };
      const sentence = errorSentence({ code, params: { ...params, picture: 'p' } });
      expect(sentence, code).toMatch(/^[A-Z].*[.]$/);
      expect(sentence, code).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('name the code of a failure that nobody foresaw', () => {
    expect(errorSentence({ code: 'never-heard-of' })).toContain('never-heard-of');
    expect(errorSentence({ code: 'toString' })).toContain('toString');
  });
});

describe('options', () => {
  it('of every choice have a word', () => {
    const unsaid = KIND_NAMES.flatMap((kind) =>
      Object.entries(kindSpec(kind).fields).flatMap(([field, spec]) =>
        'options' in spec
          ? spec.options.filter((code) => !Object.hasOwn(m.options, code)).map((code) => `${kind}.${field}: ${code}`)
          : [],
      ),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('history', () => {
  const screens = sourcesOf('renderer');
  // `defaults={{ action: … }}` fills a field of that name.
  const given = screens.flatMap((source) =>
    [...source.matchAll(/(?<!defaults=\{\{ )\baction: '([a-z-]+)'/g)].map((hit) => hit[1] as string),
  );
  const changed = screens.flatMap((source) =>
    [...source.matchAll(/\bchange\(\s*\{[^}]*\},\s*'([a-z-]+)'/g)].map((hit) => hit[1] as string),
  );
  const actions = unique(['create', 'delete', ...given, ...changed]);

  it('finds the actions in the sources', () => {
    expect(actions).toEqual(expect.arrayContaining(['move', 'capture', 'rename', 'archive']));
  });

  it('has a verb of its own for every action', () => {
    const unsaid = actions.filter((action) =>
      m.history.done({ action, kind: 'need', name: 'A', count: 1 }).endsWith('changed'),
    );
    expect(unsaid).toEqual([]);
  });
});
