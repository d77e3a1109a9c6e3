import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { examine } from '../../../scenarios/doctor/examine.ts';
import { lookForPackage } from '../../../scenarios/doctor/look-for-package.ts';
import { lookForProgram } from '../../../scenarios/doctor/look-for-program.ts';
import { PURPOSES, type Need } from '../../../scenarios/doctor/need.ts';
import { createEngine, tegata } from './stand-ins.ts';

const need = (id: string, serves: Need['serves'], isThere: boolean): Need => ({
  id,
  name: id,
  use: { ja: '試験', en: 'a test' },
  serves,
  get: { linux: 'apt', darwin: 'brew', win32: 'winget' },
  look: async () => (isThere ? { isThere, what: '1.0' } : { isThere, why: 'broken' }),
});

describe('examining a machine', () => {
  it('misses only what is needed for what somebody wants to do', async () => {
    const needs = [need('adb', ['android'], false), need('readers', ['card'], false), need('java', ['reports'], true)];
    const missedFor = async (...purposes: Need['serves']): Promise<string[]> =>
      (await examine(purposes, needs)).filter(({ isMissed }) => isMissed).map(({ id }) => id);
    expect(await missedFor()).toEqual([]);
    expect(await missedFor('android', 'reports')).toEqual(['adb']);
    expect(await missedFor(...PURPOSES)).toEqual(['adb', 'readers']);
  });

  it('tells what was found, or why it is no use and how to get it here', async () => {
    const [there, absent] = await examine(
      ['card'],
      [need('java', ['reports'], true), need('readers', ['card'], false)],
    );
    expect(there).toMatchObject({ isThere: true, found: '1.0' });
    expect(absent).toMatchObject({
      isThere: false,
      why: 'broken',
      get: expect.stringMatching(/^(?:apt|brew|winget)$/),
    });
  });

  it('misses a Node that is too old whatever somebody wants to do', async () => {
    const [node] = await examine([], [need('node', [], false)]);
    expect(node?.isMissed).toBe(true);
  });

  it('asks programs for their version', async () => {
    expect(await lookForProgram(process.execPath, ['--version'])).toEqual({
      isThere: true,
      what: process.versions.node,
    });
    expect(await lookForProgram('no-such-program-of-tegata', [])).toEqual({ isThere: false });
    const tooOld = await lookForProgram(process.execPath, ['--version'], /\d+/, () => false);
    expect(tooOld).toEqual({ isThere: false, why: process.versions.node.split('.')[0] });
  });

  it.runIf(process.platform === 'linux')('looks for the adb by which phones are driven, on PATH or not', async () => {
    const sdk = await mkdtemp(join(tmpdir(), 'tegata-sdk-'));
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('ANDROID_HOME', sdk);
    const look = async () => (await examine(['android'])).find(({ id }) => id === 'adb');
    expect(await look()).toMatchObject({ isThere: false, isMissed: true });
    await mkdir(join(sdk, 'platform-tools'));
    const adb = join(sdk, 'platform-tools', 'adb');
    await writeFile(adb, '#!/bin/sh\necho Android Debug Bridge version 7.8.9\n', { mode: 0o755 });
    expect(await look()).toMatchObject({ isThere: true, found: '7.8.9' });
    vi.unstubAllEnvs();
    await rm(sdk, { recursive: true });
  });

  it('compares a package with the version that was proven', async () => {
    expect(await lookForPackage('commander', '0.0.1')).toMatchObject({
      what: expect.stringMatching(/^\d+\.\d+\.\d+ \(proven: 0\.0\.1\)$/),
    });
    expect(await lookForPackage('no-such-package-of-tegata', '1.0.0')).toEqual({ isThere: false });
  });
});

describe('tegata doctor', () => {
  it('says of everything whether it is there, and how to get what is not', async () => {
    const { printed } = await tegata(['doctor'], createEngine());
    expect(printed).toContain(`there  Node.js  ${process.versions.node}`);
    for (const line of printed.split('\n').filter((each) => /^(?:MISSING|not there)/.test(each))) {
      expect(line).toMatch(/^(?:MISSING|not there) {2}.+: .+/);
    }
  });

  it('gives the same as JSON, and an exit code that tells whether anything is missed', async () => {
    const { code, printed } = await tegata(['doctor', '--json', '--for', ''], createEngine());
    const { missed, findings } = JSON.parse(printed) as {
      missed: number;
      findings: { id: string; isMissed: boolean }[];
    };
    expect(findings.filter(({ isMissed }) => isMissed)).toHaveLength(missed);
    expect(code).toBe(missed === 0 ? 0 : 3);
    expect(findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['chromium', 'java', 'adb', 'appium', 'readers']),
    );
  });

  it('refuses what nobody can want to do', async () => {
    expect(await tegata(['doctor', '--for', 'telephony'], createEngine())).toMatchObject({
      code: 2,
      warned: expect.stringContaining('pages, reports, android'),
    });
  });
});
