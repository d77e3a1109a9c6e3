import type { Duplex } from 'node:stream';

const STDOUT = 1;
const STDERR = 2;
const EXIT = 3;

/** What a command of the shell writes to. */
export interface ShellOutput {
  stdout(data: string | Uint8Array): void;
  stderr(data: string): void;
  /** Ends the command. */
  exit(code: number): void;
  /** Called once when the host has hung up, before or after the end. */
  readonly onHangUp: (hungUp: () => void) => void;
}

/** Puts the packets of shell v2 around what a command writes: one byte of stream, four of length, the data. */
export function speakShellV2(stream: Duplex): ShellOutput {
  const packet = (id: number, data: Uint8Array): void => {
    const head = Buffer.alloc(5);
    head[0] = id;
    head.writeUInt32LE(data.length, 1);
    stream.write(Buffer.concat([head, data]));
  };
  // Nothing here reads what is typed; it has to be taken all the same, or the host waits.
  stream.resume();
  return {
    stdout: (data) => packet(STDOUT, Buffer.from(data)),
    stderr: (data) => packet(STDERR, Buffer.from(data)),
    exit(code) {
      packet(EXIT, Buffer.from([code]));
      stream.end();
    },
    onHangUp: (hungUp) => void stream.once('close', hungUp),
  };
}

/** Writes what a command says as it is, as `exec:` and the first shell protocol do. */
export function speakRaw(stream: Duplex): ShellOutput {
  stream.resume();
  return {
    stdout: (data) => void stream.write(Buffer.from(data)),
    stderr: (data) => void stream.write(Buffer.from(data)),
    exit: () => void stream.end(),
    onHangUp: (hungUp) => void stream.once('close', hungUp),
  };
}
