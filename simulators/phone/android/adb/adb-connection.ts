import type { Duplex } from 'node:stream';
import type { Random } from '../../../world/random.ts';
import { createAdbStream, type AdbStream } from './adb-stream.ts';
import { isSignedByHost, readHostKey } from './host-keys.ts';
import { ADB_VERSION, MAX_DATA, createAdbReader, encodeAdbMessage, type AdbMessage } from './message.ts';

const AUTH_TOKEN = 1;
const AUTH_SIGNATURE = 2;
const AUTH_PUBLIC_KEY = 3;
const TOKEN_BYTES = 20;

/** What the far end of a connection is: a device that lets hosts in and has services. */
export interface AdbDevice {
  readonly random: Random;
  /** What the device says of itself once a host is let in. */
  readonly banner: string;
  /** Whether any host may come in without being asked for its key. */
  letsAnyoneIn(): boolean;
  /** The hosts' keys that the owner has allowed. */
  allowedKeys(): readonly Buffer[];
  /** Asks the owner whether a host may come in. `let` is to be called when the owner says so. */
  ask(key: Buffer, letIn: () => void): void;
  /** Starts a service on a stream; `undefined` when there is no such service. */
  open(service: string): ((stream: Duplex) => void) | undefined;
}

/** One adb server at the other end of a socket. */
export interface AdbConnection {
  /**
   * Opens a stream to a service of the host, such as a port of it.
   * @throws when the host is not in or refuses
   */
  connect(service: string): Promise<Duplex>;
  close(): void;
}

/** Speaks adb's transport with a host on `socket`: lets it in, opens streams, keeps them apart. */
export function serveAdbConnection(socket: Duplex, device: AdbDevice): AdbConnection {
  const streams = new Map<number, AdbStream>();
  const asked = new Map<number, { opened(remote: number): void; refused(): void }>();
  let opened = 0;
  let maxData = MAX_DATA;
  let token = Buffer.alloc(0);
  let isIn = false;

  const send = (message: Buffer): void => void (socket.writable && socket.write(message));
  const letIn = (): void => {
    isIn = true;
    send(encodeAdbMessage('CNXN', ADB_VERSION, MAX_DATA, Buffer.from(device.banner)));
  };
  const challenge = (): void => {
    token = Buffer.from(device.random.bytes(TOKEN_BYTES));
    send(encodeAdbMessage('AUTH', AUTH_TOKEN, 0, token));
  };
  const authenticate = ({ arg0, data }: AdbMessage): void => {
    if (arg0 === AUTH_SIGNATURE) {
      if (device.allowedKeys().some((key) => isSignedByHost(key, token, data))) letIn();
      else challenge();
    } else if (arg0 === AUTH_PUBLIC_KEY) {
      const key = readHostKey(data);
      if (key) device.ask(key, letIn);
      else socket.destroy();
    }
  };
  const open = ({ arg0: remote, data }: AdbMessage): void => {
    const serve = device.open(data.toString('utf8').replace(/\0+$/, ''));
    if (!serve) return send(encodeAdbMessage('CLSE', 0, remote));
    const local = ++opened;
    const stream = createAdbStream({ local, remote, maxData, send, over: () => streams.delete(local) });
    streams.set(local, stream);
    send(encodeAdbMessage('OKAY', local, remote));
    serve(stream.duplex);
  };
  const take = (message: AdbMessage): void => {
    const { command, arg1, data } = message;
    if (command === 'CNXN') {
      maxData = Math.min(MAX_DATA, arg1 || MAX_DATA);
      if (device.letsAnyoneIn()) letIn();
      else challenge();
    } else if (command === 'AUTH') authenticate(message);
    else if (!isIn) socket.destroy();
    else if (command === 'OPEN') open(message);
    else if (command === 'OKAY') {
      asked.get(arg1)?.opened(message.arg0);
      streams.get(arg1)?.okay();
    } else if (command === 'WRTE') streams.get(arg1)?.written(Buffer.from(data));
    else if (command === 'CLSE') {
      asked.get(arg1)?.refused();
      streams.get(arg1)?.closed();
    }
  };

  const close = (): void => {
    socket.destroy();
    for (const waiting of asked.values()) waiting.refused();
    for (const stream of streams.values()) stream.closed();
  };
  socket.on('data', createAdbReader(take, close));
  socket.on('error', close);
  socket.on('close', close);
  const connect = (service: string): Promise<Duplex> =>
    new Promise((resolve, reject) => {
      const local = ++opened;
      asked.set(local, {
        opened(remote) {
          asked.delete(local);
          const stream = createAdbStream({ local, remote, maxData, send, over: () => streams.delete(local) });
          streams.set(local, stream);
          resolve(stream.duplex);
        },
        refused() {
          asked.delete(local);
          reject(new Error(`the computer refuses ${service}`));
        },
      });
      send(encodeAdbMessage('OPEN', local, 0, Buffer.from(`${service}\0`)));
    });
  return { connect, close };
}
