import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { freePort } from '../../hands/appium/free-port.ts';
import { commandRoute } from './command-route.ts';
import type { Exchange } from './exchange.ts';
import { recordTraffic, type Recorder } from './record-traffic.ts';

/** A server that stands between adb's clients and its server. */
export interface AdbRecorder {
  /** What the driver is told as `appium:adbPort`. */
  readonly port: number;
  close(): Promise<void>;
}

/** The port at which the UiAutomator2 server listens on the phone. */
const UIA2 = 6790;
const FORWARD = new RegExp(`^(host[^/]*?:forward(?::norebind)?:)tcp:(\\d+);tcp:${UIA2}$`);
const KILL_FORWARD = /^(host.*?:killforward:)tcp:(\d+)$/;
/** After these the same connection asks for a service of the phone. */
const TRANSPORT = /^host:(?:transport|tport)/;

/**
 * Stands between a driver and the adb server that knows the phone: passes everything on unchanged but the port that leads to
 * the UiAutomator2 server, between which and the driver it stands too. Tells of commands and requests what may be kept.
 * @param target the port of the adb server on loopback
 */
export function recordAdb(target: number, keep: (exchange: Exchange) => void): Promise<AdbRecorder> {
  const forwards = new Map<string, { readonly real: number; readonly recorder: Recorder }>();
  const open = new Set<Socket>();

  /** The request as it is passed on: a way to the UiAutomator2 server is laid through here. */
  const lay = async (request: string): Promise<string> => {
    const [, way = '', port = ''] = FORWARD.exec(request) ?? [];
    if (port !== '') {
      await forwards.get(port)?.recorder.close();
      const real = await freePort();
      forwards.set(port, { real, recorder: await recordTraffic(`http://127.0.0.1:${real}`, keep, Number(port)) });
      return `${way}tcp:${real};tcp:${UIA2}`;
    }
    const [, end = '', gone = ''] = KILL_FORWARD.exec(request) ?? [];
    const laid = forwards.get(gone);
    if (!laid) return request;
    forwards.delete(gone);
    await laid.recorder.close();
    return `${end}tcp:${laid.real}`;
  };

  const serve = (client: Socket): void => {
    const server = connect(target, '127.0.0.1');
    for (const socket of [client, server]) {
      open.add(socket);
      socket.setNoDelay();
      socket.on('error', () => {
        client.destroy();
        server.destroy();
      });
      socket.once('close', () => open.delete(socket));
    }
    let asked = Buffer.alloc(0);
    let service: string | undefined;
    let answer: Buffer[] = [];
    let isOver = false;
    const take = async (): Promise<void> => {
      client.pause();
      while (!isOver && asked.length >= 4) {
        const length = Number.parseInt(asked.toString('latin1', 0, 4), 16);
        if (asked.length < 4 + length) break;
        const request = asked.toString('utf8', 4, 4 + length);
        asked = asked.subarray(4 + length);
        isOver = !TRANSPORT.test(request);
        if (isOver && !request.startsWith('host')) service = request;
        answer = [];
        server.write(frame(await lay(request)));
      }
      if (isOver && asked.length > 0) {
        server.write(asked);
        asked = Buffer.alloc(0);
      }
      client.resume();
    };
    client.on('data', (chunk: Buffer) => {
      asked = Buffer.concat([asked, chunk]);
      void take();
    });
    server.on('data', (chunk: Buffer) => {
      if (service !== undefined && /^(?:shell|exec)/.test(service)) answer.push(chunk);
      client.write(chunk);
    });
    client.once('end', () => server.end());
    server.once('end', () => client.end());
    server.once('close', () => {
      const told = service === undefined ? undefined : exchangeOfService(service, Buffer.concat(answer));
      if (told) keep(told);
    });
  };

  const listener = createServer({ allowHalfOpen: true }, serve);
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      resolve({
        port: (listener.address() as AddressInfo).port,
        async close() {
          const closed = new Promise<void>((done) => listener.close(() => done()));
          for (const socket of open) socket.destroy();
          await Promise.all([...forwards.values()].map(({ recorder }) => recorder.close()));
          await closed;
        },
      });
    });
  });
}

function frame(request: string): string {
  return Buffer.byteLength(request).toString(16).padStart(4, '0') + request;
}

/** What may be kept of a service: the command without what it was about, how it ended, whether it said anything. */
function exchangeOfService(service: string, answer: Buffer): Exchange | undefined {
  const [, kind = '', flags = '', line = ''] = /^(shell|exec)([^:]*):(.*)$/s.exec(service) ?? [];
  if (kind === '' || line === '') return undefined;
  const said = answer.subarray(4);
  const { status, text } = flags.includes('v2') ? readShell(said) : { status: 0, text: said.toString() };
  const shape = text === '' ? 'nothing' : /^\s*-?\d+\s*$/.test(text) ? 'number' : 'string';
  return { method: 'adb', route: `${kind} ${commandRoute(line)}`, status, sent: [], answer: shape };
}

/** Shell v2: a byte of kind, four of length, the data; kind 1 is what was said, 3 the exit code. */
function readShell(said: Buffer): { status: number; text: string } {
  let text = '';
  // What was ended from outside, as a log that is followed, has no exit code.
  let status = 0;
  for (let at = 0; at + 5 <= said.length;) {
    const length = said.readUInt32LE(at + 1);
    const data = said.subarray(at + 5, at + 5 + length);
    if (said[at] === 1) text += data.toString();
    if (said[at] === 3) status = data[0] ?? 0;
    at += 5 + length;
  }
  return { status, text };
}
