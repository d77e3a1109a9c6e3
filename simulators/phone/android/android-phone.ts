import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../world/clock.ts';
import type { Random } from '../../world/random.ts';
import { serveAdbConnection, type AdbConnection, type AdbDevice } from './adb/adb-connection.ts';
import { createReversePorts, type ReversePorts } from './adb/reverse-service.ts';
import { speakRaw, speakShellV2 } from './adb/shell-protocol.ts';
import { serveSync } from './adb/sync-service.ts';
import { createChrome, type ChromeEngine } from './chrome/chrome.ts';
import { readInstall, receiveInstall } from './install-apk.ts';
import { CHROME_SOCKET } from './packages.ts';
import { runShellLine } from './shell/run-line.ts';
import type { ShellHost } from './shell/shell-command.ts';
import { usbDebuggingDialog } from './system-dialog.ts';
import { createAndroidSystem, type AndroidSystem } from './system.ts';
import { readAndroidTraits, type AndroidOptions } from './traits.ts';
import type { Uia2Process } from './uia2/uia2-process.ts';
import { createUia2Server } from './uia2/uia2-server.ts';

/** A simulated Android phone that adb can reach: the device side of adb over TCP, on loopback. */
export interface AndroidPhone {
  /** Where adb connects to, and the serial under which adb lists it. */
  readonly serial: string;
  readonly system: AndroidSystem;
  readonly uia2: Uia2Process;
  /**
   * Connects to a port of the phone's own loopback, as an app on it does: it leads where `adb reverse` says. Rejects when
   * nobody listens there.
   */
  connect(port: number): Promise<Duplex>;
  /** Cuts every connection and lets nobody reach it, as a pulled cable does; or plugs it in again at the same place. */
  setPlugged(plugged: boolean): Promise<void>;
  /** From now on adb reaches the phone and hears nothing from it, as when the phone's own end of adb hangs. */
  fallSilent(): void;
  /** Takes back what the owner has allowed: from now on every computer is asked about, and those that are in are put out. */
  forgetComputers(): void;
  close(): Promise<void>;
}

const FEATURES = 'shell_v2,cmd,stat_v2,ls_v2,fixed_push_mkdir';
const UIA2_PORT = 6790;

/** Switches a phone on. Throws `HarnessError('option-invalid')`. */
export async function startAndroidPhone(
  options: AndroidOptions,
  { clock, random, chrome: engine }: { clock: Clock; random: Random; chrome?: ChromeEngine },
): Promise<AndroidPhone> {
  const traits = readAndroidTraits(options);
  const reverse = createReversePorts(() => serial);
  let computer: AdbConnection | undefined;
  const connect = async (wanted: number): Promise<Duplex> => {
    const target = reverse.targetOf(wanted);
    if (target === undefined || !computer) {
      throw Object.assign(new Error(`connect ECONNREFUSED 127.0.0.1:${wanted}`), { code: 'ECONNREFUSED' });
    }
    return computer.connect(target);
  };
  const system = createAndroidSystem(
    traits,
    clock,
    random,
    engine && ((files) => createChrome(engine, files, connect)),
  );
  const uia2 = createUia2Server(system);
  const host: ShellHost = { system, uia2 };
  const allowed: Buffer[] = [];
  const sockets = new Set<Socket>();
  let isSilent = false;
  let asks = traits.usbDebugging === 'asks';

  const device: AdbDevice = {
    random,
    banner: `device::ro.product.name=tegata;ro.product.model=${traits.name};ro.product.device=tegata;features=${FEATURES}`,
    letsAnyoneIn: () => !asks,
    allowedKeys: () => allowed,
    ask(key, letIn) {
      system.ask(
        usbDebuggingDialog((isAllowed) => {
          if (!isAllowed) return;
          allowed.push(key);
          letIn();
        }),
      );
    },
    open: (service) => serviceOf(service, host, reverse),
  };
  const server = createServer((socket) => {
    socket.setNoDelay();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (isSilent) {
      socket.on('error', () => socket.destroy()).resume();
      return;
    }
    const connection = serveAdbConnection(socket, device);
    computer = connection;
    // What leads to a computer is gone with it.
    socket.once('close', () => {
      if (computer !== connection) return;
      computer = undefined;
      reverse.clear();
    });
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pull = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    cut();
    await closed;
  };
  const serial = `127.0.0.1:${port}`;
  return {
    serial,
    system,
    uia2,
    connect,
    async setPlugged(plugged) {
      if (!plugged) await pull();
      else if (!server.listening) await listen(port);
    },
    fallSilent() {
      isSilent = true;
      cut();
    },
    forgetComputers() {
      asks = true;
      allowed.length = 0;
      cut();
    },
    async close() {
      uia2.stop();
      await system.chrome?.stop();
      await pull();
    },
  };
}

/** What serves a stream that adb wants to open; `undefined` for what the phone does not have. */
function serviceOf(service: string, host: ShellHost, reverse: ReversePorts): ((stream: Duplex) => void) | undefined {
  const { system, uia2 } = host;
  const [, kind = '', rest = ''] = /^([a-z]+)[,:](.*)$/s.exec(service) ?? [];
  if (kind === 'shell') {
    const line = rest.replace(/^v2(?:,[^:]*)?:/, '');
    const speak = rest.startsWith('v2') ? speakShellV2 : speakRaw;
    return (stream) => void runShellLine(line, host, speak(stream));
  }
  if (kind === 'exec') {
    const install = readInstall(rest);
    if (install) return (stream) => receiveInstall(stream, install, system);
    return (stream) => void runShellLine(rest, host, speakRaw(stream));
  }
  if (kind === 'reverse') {
    return (stream) => {
      if (!reverse.serve(rest, stream)) system.notKnown(`adb service ${service}`);
    };
  }
  if (kind === 'sync') return (stream) => serveSync(stream, system.files);
  if (kind === 'localabstract' && rest === CHROME_SOCKET && system.chrome?.isRunning()) return system.chrome.serve;
  if (kind === 'tcp' && Number(rest) === UIA2_PORT) return uia2.connect;
  if (kind !== 'tcp') system.notKnown(`adb service ${service}`);
  return undefined;
}
