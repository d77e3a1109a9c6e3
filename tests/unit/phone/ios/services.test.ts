import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plugInIphone, type PhoneEnd } from '../../../../simulators/phone/ios/plug-in-iphone.ts';
import { createUsbmux, type Usbmux } from '../../../../simulators/phone/ios/usbmux/usbmux.ts';
import { listUsbDevices } from '../../../../simulators/phone/ios/usbmux/list-usb-devices.ts';
import { serveUsbmux, type ServedUsbmux } from '../../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { makeIpa } from './make-ipa.ts';
import { loadRealClient, openUsbmux, type RealClient } from './real-client.ts';
import { setIphoneStage, TRAITS, type IphoneStage } from './simulated-iphone.ts';

const { udid } = TRAITS;

describe('the real driver’s own library meets the simulated iPhone', () => {
  let stage: IphoneStage;
  let usbmux: Usbmux;
  let served: ServedUsbmux;
  let client: RealClient;
  let phone: PhoneEnd;

  beforeEach(async () => {
    stage = setIphoneStage();
    const unknown = (what: string): void => void stage.unknown.push(what);
    usbmux = createUsbmux(unknown);
    served = await serveUsbmux(usbmux);
    client = loadRealClient(served.address);
    phone = plugInIphone(stage.iphone, stage.world.clock, unknown);
    usbmux.plugIn(phone.plugged);
  });
  afterEach(async () => {
    delete process.env['USBMUXD_SOCKET_ADDRESS'];
    await served.close();
  });

  it('and sees what is plugged in, as long as it is', async () => {
    const other = setIphoneStage({ traits: { udid: '00008110-TEGATA0000000002' } });
    usbmux.plugIn(plugInIphone(other.iphone, other.world.clock, () => {}).plugged);
    const list = (): Promise<string[]> => client.utilities.getConnectedDevices(openUsbmux(served.address));
    expect(await list()).toEqual([udid, '00008110-TEGATA0000000002']);
    usbmux.pullOut(udid);
    expect(await list()).toEqual(['00008110-TEGATA0000000002']);
  });

  it('and asks lockdown what phone it is', async () => {
    const info = await client.utilities.getDeviceInfo(udid, openUsbmux(served.address));
    expect(info).toMatchObject({ ProductVersion: '18.5', DeviceName: 'Tegata iPhone', UniqueDeviceID: udid });
  });

  it('and is told by name of a service that is not there', async () => {
    const lockdown = await client.utilities.startLockdownSession(udid, openUsbmux(served.address));
    await expect(lockdown.startService('com.apple.nowhere')).rejects.toThrow('InvalidService');
    lockdown.close();
    expect(stage.unknown).toEqual(['lockdown StartService com.apple.nowhere']);
  });

  it('and moves files over AFC', async () => {
    const afc = await client.services.startAfcService(udid);
    await afc.createDirectory('/a/b');
    const out = await afc.openFile('/a/b/text', 3);
    await afc.writeFile(out, Buffer.from('手形'));
    await afc.writeFile(out, Buffer.from('!'));
    await afc.closeFileHandle(out);
    expect(await afc.listDirectory('/a/b')).toEqual(['.', '..', 'text']);
    expect((await afc.getFileInfo('/a/b')).isDirectory()).toBe(true);
    const info = await afc.getFileInfo('/a/b/text');
    expect([info.isFile(), info.size]).toEqual([true, 7]);
    const back = await afc.openFile('/a/b/text', 1);
    expect(String(await afc.readFile(back, 100))).toBe('手形!');
    await afc.deleteDirectory('/a');
    await expect(afc.listDirectory('/a/b')).rejects.toThrow('OBJECT_NOT_FOUND');
    afc.close();
    expect(stage.unknown).toEqual([]);
  });

  const push = async (ipa: Buffer): Promise<void> => {
    const afc = await client.services.startAfcService(udid);
    const file = await afc.openFile('/Own.ipa', 3);
    await afc.writeFile(file, ipa);
    await afc.closeFileHandle(file);
    afc.close();
  };

  it('and installs an app package, hears of it, and removes it', async () => {
    const notifications = await client.services.startNotificationProxyService(udid);
    const heard = new Promise<void>((resolve) => {
      notifications.observeNotification('com.apple.mobile.application_installed', { notification: resolve });
    });
    await push(makeIpa({ CFBundleShortVersionString: '2.1' }));
    const installer = await client.services.startInstallationProxyService(udid);
    await installer.installApplication('/Own.ipa');
    await heard;
    const found = await installer.lookupApplications({ bundleIds: ['test.tegata.own'] });
    expect(found['test.tegata.own']).toMatchObject({ CFBundleShortVersionString: '2.1', CFBundleVersion: '7' });
    expect(Object.keys(await installer.listApplications({ applicationType: 'User' }))).toEqual([
      'test.tegata.guide',
      'test.tegata.own',
    ]);
    await installer.uninstallApplication('test.tegata.own');
    expect(await installer.lookupApplications({ bundleIds: ['test.tegata.own'] })).toEqual({});
    installer.close();
    notifications.close();
    expect(stage.unknown).toEqual([]);
  });

  it.each([
    ['no archive at all', Buffer.from('no zip'), 'PackageExtractionFailed'],
    ['an archive without an app', makeIpa({ CFBundleIdentifier: '' }), 'MissingBundleIdentifier'],
    ['an app for a newer system', makeIpa({ MinimumOSVersion: '26.0' }), 'DeviceOSVersionTooLow'],
  ])('and is told why %s cannot be installed', async (_, ipa, error) => {
    await push(ipa);
    const installer = await client.services.startInstallationProxyService(udid);
    await expect(installer.installApplication('/Own.ipa')).rejects.toThrow(error);
    installer.close();
  });

  it('and reads the system log, in Japanese too', async () => {
    phone.syslog.write('Tegata', '画面: 認証手順の確認');
    const syslog = await client.services.startSyslogService(udid);
    const line = await new Promise<string>((resolve) => syslog.start(resolve));
    expect(line).toBe('Jan  1 09:00:00 Tegata-iPhone Tegata[100] <Notice>: 画面: 認証手順の確認');
    syslog.close();
  });
});

describe('the simulated usbmuxd', () => {
  it('is asked for its phones as the real one is', async () => {
    const stage = setIphoneStage();
    const usbmux = createUsbmux(() => {});
    const served = await serveUsbmux(usbmux);
    expect(await listUsbDevices(served.address)).toEqual([]);
    usbmux.plugIn(plugInIphone(stage.iphone, stage.world.clock, () => {}).plugged);
    expect(await listUsbDevices(served.address)).toEqual([udid]);
    await served.close();
    expect(await listUsbDevices(served.address)).toBeUndefined();
  });

  it('lets nobody into a session who is not paired', async () => {
    const stage = setIphoneStage();
    const usbmux = createUsbmux((what) => stage.unknown.push(what));
    const served = await serveUsbmux(usbmux);
    const { plugged } = plugInIphone(stage.iphone, stage.world.clock, () => {});
    const record = { ...plugged.pairRecord(), HostID: 'somebody-else' };
    usbmux.plugIn({ ...plugged, pairRecord: () => record });
    const client = loadRealClient(served.address);
    const socket = openUsbmux(served.address);
    await expect(client.utilities.startLockdownSession(udid, socket)).rejects.toThrow('InvalidHostID');
    delete process.env['USBMUXD_SOCKET_ADDRESS'];
    await served.close();
  });

  it('drops a client that speaks another language', async () => {
    const usbmux = createUsbmux(() => {});
    const served = await serveUsbmux(usbmux);
    const socket = openUsbmux(served.address);
    const closed = once(socket, 'close');
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    socket.resume();
    await closed;
    await served.close();
  });
});
