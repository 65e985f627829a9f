// The sample's blueprint as a whole process, beside zipping the same parts: what the document costs beyond its bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { report } from './report.mjs';

const CLI = fileURLToPath(new URL('../../out/cli/export.mjs', import.meta.url));
const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));
const out = join(folder, 'blueprint.docx');

const whole = { product: [], bound: [] };
const zip = { product: [], bound: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const exported = timed(() =>
    execFileSync(process.execPath, [CLI, '--sample', '--document=blueprint', `--out=${out}`]),
  );
  const idle = timed(() => execFileSync(process.execPath, ['-e', '']));
  const parts = unzipSync(readFileSync(out));
  const zipped = timed(() => zipSync(parts, { level: 6 }));
  if (round === 0) continue;
  whole.product.push(exported);
  whole.bound.push(idle);
  zip.product.push(exported - idle);
  zip.bound.push(zipped);
}
report('Blueprint of the sample, whole process (ms)', whole, 'an empty Node process');
report('Blueprint of the sample, without the start of Node (ms)', zip, 'zipping the same parts');
rmSync(folder, { recursive: true, force: true });

/** @param {() => unknown} work */
function timed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
