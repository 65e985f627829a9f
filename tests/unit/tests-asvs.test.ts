import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TABLE = readFileSync('tests/asvs.md', 'utf8');

it('names tests of the verification standard that are there', () => {
  const named = [...TABLE.matchAll(/`([\w/.-]+\.(?:test|spec)\.tsx?)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(`tests/${path}`))).toEqual([]);
});
