import type { Duplex } from 'node:stream';

/** Ports of the phone's own loopback that lead to the computer: `adb reverse`. */
export interface ReversePorts {
  /** Answers what adb asks about them; false for what is none of these questions. */
  serve(question: string, stream: Duplex): boolean;
  /** Where on the computer a port of the phone leads, such as `tcp:8410`. */
  targetOf(port: number): string | undefined;
  /** They are gone with the connection that made them. */
  clear(): void;
}

const FORWARD = /^forward:(?<norebind>norebind:)?tcp:(?<port>\d+);(?<target>tcp:\d+)$/;
const KILL = /^killforward:tcp:(?<port>\d+)$/;

/** Makes a phone of which no port leads anywhere. Ports are chosen by whoever asks: any free one (`tcp:0`) is not offered. */
export function createReversePorts(serial: () => string): ReversePorts {
  const targets = new Map<number, string>();
  const okay = (stream: Duplex): void => void stream.end('OKAY');
  const fail = (stream: Duplex, why: string): void => void stream.end(`FAIL${length(why)}${why}`);
  return {
    serve(question, stream) {
      const { port = '', target = '', norebind } = FORWARD.exec(question)?.groups ?? {};
      const killed = KILL.exec(question)?.groups?.['port'];
      stream.resume();
      if (target !== '') {
        if (port === '0') fail(stream, 'this simulated phone binds only ports that are named');
        else if (norebind !== undefined && targets.has(Number(port))) fail(stream, `cannot rebind existing socket`);
        else {
          targets.set(Number(port), target);
          okay(stream);
        }
      } else if (killed !== undefined) {
        if (targets.delete(Number(killed))) okay(stream);
        else fail(stream, `listener 'tcp:${killed}' not found`);
      } else if (question === 'killforward-all') {
        targets.clear();
        okay(stream);
      } else if (question === 'list-forward') {
        const list = [...targets].map(([from, to]) => `${serial()} tcp:${from} ${to}\n`).join('');
        stream.end(`${length(list)}${list}`);
      } else return false;
      return true;
    },
    targetOf: (port) => targets.get(port),
    clear: () => targets.clear(),
  };
}

function length(text: string): string {
  return Buffer.byteLength(text).toString(16).padStart(4, '0');
}
