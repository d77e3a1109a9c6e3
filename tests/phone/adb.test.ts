import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAdbServer, type AdbServer } from '../../scenarios/hands/appium/adb-server.ts';
import { startAndroidPhone, type AndroidPhone } from '../../simulators/phone/android/android-phone.ts';
import type { AndroidOptions } from '../../simulators/phone/android/traits.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { settingsApk } from './apks.ts';
import { whatIsMissing } from './what-is-missing.ts';

describe.skipIf(whatIsMissing() !== undefined)('the real adb', () => {
  let adb: AdbServer;
  let folder: string;
  const phones: AndroidPhone[] = [];
  const start = async (options: AndroidOptions = {}): Promise<AndroidPhone> => {
    const phone = await startAndroidPhone(options, { clock: createRealClock(), random: createRandom('adb') });
    phones.push(phone);
    await adb.run('connect', phone.serial);
    return phone;
  };
  const on = (phone: AndroidPhone, ...args: string[]): Promise<string> => adb.run('-s', phone.serial, ...args);

  beforeAll(async () => {
    adb = await startAdbServer();
    folder = await mkdtemp(join(tmpdir(), 'tegata-adb-'));
  });
  afterAll(async () => {
    await Promise.all(phones.map((phone) => phone.close()));
    await adb.stop();
    await rm(folder, { recursive: true });
  });

  it('lists several phones, each by its own serial', async () => {
    const [one, two] = [await start({ release: '13' }), await start({ release: '16' })];
    expect(await adb.stateOf(one.serial)).toBe('device');
    expect(await on(one, 'shell', 'getprop', 'ro.build.version.sdk')).toBe('33\n');
    expect(await on(two, 'shell', 'getprop', 'ro.build.version.sdk')).toBe('36\n');
  });

  it('passes exit codes and both outputs on', async () => {
    const phone = await start();
    await expect(on(phone, 'shell', 'ls -Z')).rejects.toThrow('not known to this simulated phone');
    expect(phone.system.unknown).toEqual(['adb shell ls -Z']);
    expect(await on(phone, 'shell', 'echo', 'こんにちは')).toBe('こんにちは\n');
  });

  it('pushes a file that is larger than one message, and pulls the same back', async () => {
    const phone = await start();
    const [sent, back] = [join(folder, 'sent'), join(folder, 'back')];
    writeFileSync(sent, Buffer.alloc(700_000, 'tegata'));
    await on(phone, 'push', sent, '/data/local/tmp/file');
    await on(phone, 'pull', '/data/local/tmp/file', back);
    expect(readFileSync(back).equals(readFileSync(sent))).toBe(true);
    await expect(on(phone, 'pull', '/data/local/tmp/nothing', back)).rejects.toThrow(/not exist|No such file/);
  });

  it('installs a package and removes it', async () => {
    const phone = await start();
    await on(phone, 'install', '-r', '-g', settingsApk);
    expect(await on(phone, 'shell', 'pm', 'list', 'packages', '-3')).toBe('package:io.appium.settings\n');
    await on(phone, 'uninstall', 'io.appium.settings');
    expect(await on(phone, 'shell', 'pm', 'list', 'packages', '-3')).toBe('');
    writeFileSync(join(folder, 'no.apk'), 'not an apk');
    await expect(on(phone, 'install', join(folder, 'no.apk'))).rejects.toThrow('INSTALL_PARSE_FAILED_NOT_APK');
  });

  it('is kept out until the owner allows it, and comes in by itself the next time', async () => {
    const phone = await start({ usbDebugging: 'asks' });
    expect(await adb.stateOf(phone.serial)).toBe('unauthorized');
    phone.system.sight().dialog?.answer('button1');
    expect(await on(phone, 'shell', 'echo', 'in')).toBe('in\n');
    await adb.run('disconnect', phone.serial);
    await adb.run('connect', phone.serial);
    expect(await on(phone, 'shell', 'echo', 'again')).toBe('again\n');
  });

  it('stays out when the owner says no', async () => {
    const phone = await start({ usbDebugging: 'asks' });
    phone.system.sight().dialog?.answer('button2');
    await expect(on(phone, 'shell', 'echo', 'in')).rejects.toThrow('unauthorized');
  });

  it('leads a port of the phone to the computer, for as long as it is wanted', async () => {
    const phone = await start();
    const server = createServer((_, response) => response.end('from the computer'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ask = () =>
      new Promise<string>((resolve, reject) => {
        void phone.connect(8410).then((stream) => {
          const request = get({ host: '127.0.0.1', port: 8410, createConnection: () => stream }, (response) => {
            response.setEncoding('utf8').on('data', resolve);
          });
          request.on('error', reject);
        }, reject);
      });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await on(phone, 'reverse', 'tcp:8410', `tcp:${port}`);
    expect(await ask()).toBe('from the computer');
    expect(await ask()).toBe('from the computer');
    expect(await on(phone, 'reverse', '--list')).toContain(`tcp:8410 tcp:${port}`);
    await expect(on(phone, 'reverse', '--no-rebind', 'tcp:8410', 'tcp:1')).rejects.toThrow('rebind');
    await on(phone, 'reverse', '--remove', 'tcp:8410');
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(on(phone, 'reverse', '--remove', 'tcp:8410')).rejects.toThrow('not found');

    await on(phone, 'reverse', 'tcp:8410', `tcp:${port}`);
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(ask()).rejects.toThrow(/refuse|hang up/);
    await on(phone, 'reverse', '--remove-all');
    await phone.setPlugged(false);
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('loses a phone whose cable is pulled', async () => {
    const phone = await start();
    await phone.setPlugged(false);
    await expect(on(phone, 'shell', 'echo', 'there')).rejects.toThrow(/offline|not found|closed|no devices/);
    expect(await adb.stateOf(phone.serial)).not.toBe('device');
  });
});
