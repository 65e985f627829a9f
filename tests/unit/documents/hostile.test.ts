import { describe, expect, test } from 'vitest';
import type { Report } from '#shared/documents/report-model.ts';
import { hostileEngagement, LONG_CELL } from '../../builders/hostile-engagement.ts';
import { everyDocument } from './every-document.ts';
import { faultsOf, tablesOf, textsOf } from './walk-report.ts';

const hostile = hostileEngagement();
const documents = Object.entries(everyDocument(hostile)).map(([name, build]) => [name, once(build)] as const);
// What a program writes when a value is not there, or is not what it took it for.
const PROGRAM_VALUE = /\b(?:undefined|NaN|Infinity)\b|\[object |\bnull\b/;

// Each takes seconds to make, and no test changes one.
function once(build: () => Report): () => Report {
  let made: Report | undefined;
  return () => (made ??= build());
}

describe.each(documents)('%s of an engagement that nobody should send', (_, build) => {
  test('is made, and prints no value of the program', () => {
    expect(textsOf(build()).filter((text) => PROGRAM_VALUE.test(text))).toEqual([]);
  });

  test('leads nowhere wrong, names nothing twice, and fills the width of every table', () => {
    expect(faultsOf(build())).toEqual([]);
  });
});

test('the blueprint of it has the long tables and the long cells', () => {
  const report = documents.find(([name]) => name === 'blueprint')?.[1]();
  const rows = report === undefined ? [] : tablesOf(report).map((table) => table.rows.length);
  expect(Math.max(...rows)).toBeGreaterThanOrEqual(200);
  const cells = report === undefined ? [] : textsOf(report);
  expect(cells.join('\n')).toContain(LONG_CELL.slice(0, 20));
});
