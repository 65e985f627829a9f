import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence } from './say.mjs';
import { ROOT } from './steps.mjs';

/** Where the list of everything that went in lies beside the program. */
export const SBOM_NAME = 'sbom.cdx.json';

/**
 * Lays the list of all packages (CycloneDX) beside the program; the packager calls it by this name.
 *
 * @param {{ readonly appOutDir: string }} context
 */
export function afterPack({ appOutDir }) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const npm = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Sentence(`The list of packages was not made:\n${npm.stderr}`);
  writeFileSync(join(appOutDir, SBOM_NAME), npm.stdout);
}
