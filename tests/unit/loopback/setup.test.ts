import { describe, expect, it } from 'vitest';
import { completeLock } from '../../../build/complete-lock.mjs';
import { explainNpm } from '../../../build/setup.mjs';
import { parseStartOptions } from '../../../build/start-options.mjs';

describe('set-up', () => {
  it('explains what npm says in one sentence with the remedy', () => {
    expect(explainNpm('npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only …')).toContain('npm install');
    expect(explainNpm('npm error code ENOTFOUND\nnpm error network request failed')).toContain('connect to it once');
    expect(explainNpm('npm error code EACCES\nnpm error syscall mkdir')).toContain('writable');
    expect(explainNpm('npm error code EX\nnpm error strange thing')).toContain('strange thing');
    for (const output of ['', 'npm error code EUSAGE', 'anything']) expect(explainNpm(output)).not.toContain('\n');
  });

  it('gives a lock file the packages of other platforms, each marked so that only its own platform takes it', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/tool': {
          version: '1.0.0',
          optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0' },
        },
        'node_modules/tool-linux-x64': { version: '1.0.0' },
      },
    };
    expect(completeLock(lock)).toBe(1);
    expect(lock.packages).toHaveProperty(['node_modules/tool-darwin-arm64'], {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(completeLock(lock)).toBe(0);
  });

  it('reads the options of npm start', () => {
    expect(parseStartOptions([])).toEqual({ host: 'auto', port: 47391, data: undefined, open: true });
    expect(parseStartOptions(['--host=browser', '--port=5000', '--data=/x', '--no-open'])).toEqual({
      host: 'browser',
      port: 5000,
      data: '/x',
      open: false,
    });
    for (const [arg, sentence] of [
      ['--port=0', 'is not a port'],
      ['--port=65536', 'is not a port'],
      ['--port=', 'is not a port'],
      ['--data=', 'needs the name of a folder'],
      ['stray', 'npm start --'],
    ] as const) {
      expect(() => parseStartOptions([arg])).toThrow(sentence);
    }
  });
});
