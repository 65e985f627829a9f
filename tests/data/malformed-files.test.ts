import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { run } from '../soak/malformed-files.ts';

// The long run is started by the soak script, which says how many files and how long.
const count = Number(process.env['SOAK_FILES'] ?? 280);
const minutes = Number(process.env['SOAK_MINUTES'] ?? 10);
const seed = Number(process.env['SOAK_SEED'] ?? 1);

it(
  'no malformed file crashes a reader, hangs it, changes a prototype or leaves anything half-written',
  async () => {
    const report = await run({ seed, count, deadline: Date.now() + minutes * 60_000 });
    if (process.env['SOAK_FILES'] !== undefined) console.log(JSON.stringify(report, null, 1));
    expect(report).toMatchObject({ crashes: [], hangs: [], partialWrites: [], prototypeChanges: 0 });
    expect(Object.keys(report.byReader)).toHaveLength(14);
    for (const [reader, { refused }] of Object.entries(report.byReader)) {
      if (reader !== 'pasted table') expect(refused, reader).toBeGreaterThan(0);
    }
  },
  minutes * 60_000 + 60_000,
);
