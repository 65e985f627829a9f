import { describe, expect, it } from 'vitest';
import { findRefusedSwitch, refuseSwitches } from '#electron/main/security/switches.ts';

describe('switches', { tags: ['@security:24'] }, () => {
  it('refuses what opens the program to others, or takes its walls down', () => {
    const refused = [
      '--remote-debugging-port=9222',
      '--remote-debugging-pipe',
      '--inspect',
      '--inspect-brk=0',
      '--INSPECT=1',
      '--disable-web-security',
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--load-extension=/tmp/x',
      '--proxy-server=evil:1',
      '--host-resolver-rules=MAP * 1.2.3.4',
      '--js-flags=--allow-natives-syntax',
      '--ignore-certificate-errors-spki-list=x',
      '--log-net-log=/tmp/x',
    ];
    expect(refused.filter((arg) => findRefusedSwitch(['app', arg]) === undefined)).toEqual([]);
  });

  it('takes a file, a data folder and what the system adds', () => {
    const usual = ['client.engagement', '--data=/media/stick', '-psn_0_123', '--original-process-start-time=1', '.'];
    expect(findRefusedSwitch(usual)).toBeUndefined();
  });

  it('ends the packaged program alone: a test drives the other one', () => {
    const ended: number[] = [];
    const end = (code: number): void => void ended.push(code);
    refuseSwitches(false, ['--inspect=0'], end);
    expect(ended).toEqual([]);
    refuseSwitches(true, ['client.engagement'], end);
    expect(ended).toEqual([]);
    refuseSwitches(true, ['--inspect=0'], end);
    expect(ended).toEqual([1]);
  });
});
