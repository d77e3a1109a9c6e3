import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';

/** The part of `appium-ios-device` that a test uses: the library by which the real driver speaks to a real iPhone. */
export interface RealClient {
  utilities: {
    getConnectedDevices(socket: Socket): Promise<string[]>;
    getDeviceInfo(udid: string, socket: Socket): Promise<Record<string, unknown>>;
    startLockdownSession(udid: string, socket: Socket): Promise<Lockdown>;
  };
  services: {
    startAfcService(udid: string): Promise<Afc>;
    startInstallationProxyService(udid: string): Promise<Installer>;
    startSyslogService(udid: string): Promise<Closing & { start(onLine: (line: string) => void): void }>;
    startNotificationProxyService(udid: string): Promise<Closing & Observing>;
  };
}

interface Closing {
  close(): void;
}

interface Observing {
  observeNotification(name: string, listener: { notification: () => void }): void;
}

interface Lockdown extends Closing {
  startService(name: string): Promise<Record<string, unknown>>;
}

interface Afc extends Closing {
  createDirectory(path: string): Promise<void>;
  deleteDirectory(path: string): Promise<void>;
  listDirectory(path: string): Promise<string[]>;
  openFile(path: string, mode: number): Promise<number>;
  writeFile(handle: number, content: Buffer): Promise<void>;
  readFile(handle: number, length: number): Promise<Buffer>;
  closeFileHandle(handle: number): Promise<void>;
  getFileInfo(path: string): Promise<{ size: number; isFile(): boolean; isDirectory(): boolean }>;
}

interface Installer extends Closing {
  installApplication(path: string): Promise<unknown[]>;
  uninstallApplication(bundleId: string): Promise<unknown[]>;
  lookupApplications(options: { bundleIds: string[] }): Promise<Record<string, Record<string, string>>>;
  listApplications(options: { applicationType: string }): Promise<Record<string, unknown>>;
}

/** Loads the library out of the real driver's package, told to find usbmuxd at `address`. */
export function loadRealClient(address: string): RealClient {
  process.env['USBMUXD_SOCKET_ADDRESS'] = address;
  const driver = createRequire(import.meta.url).resolve('appium-xcuitest-driver/package.json');
  return createRequire(driver)('appium-ios-device') as RealClient;
}

/** A connection to a usbmuxd. */
export function openUsbmux(address: string): Socket {
  const [host = '', port = ''] = address.split(':');
  return connect(Number(port), host);
}
