import type { Duplex } from 'node:stream';
import type { Service } from './service.ts';

/** The phone's log, as the relay hands it on. */
export interface Syslog {
  readonly service: Service;
  /** Adds a line of a process. */
  write(process: string, text: string): void;
}

/** How many lines somebody who comes later still gets to see. */
const KEPT = 200;

/** The system log. Lines look as the relay writes them: date, phone, process, level, text; each ends with a zero byte. */
export function createSyslog(clock: { date(): Date }, deviceName: string): Syslog {
  const kept: string[] = [];
  const clients = new Set<Duplex>();
  return {
    service(stream) {
      for (const line of kept) stream.write(line);
      clients.add(stream);
      stream.once('close', () => clients.delete(stream));
      // The client says “start”; the real relay does not wait for it either.
      stream.resume();
    },
    write(process, text) {
      const host = deviceName.replaceAll(' ', '-');
      const line = encode(`${when(clock.date())} ${host} ${process}[100] <Notice>: ${text}`) + '\n\0';
      kept.push(line);
      if (kept.length > KEPT) kept.shift();
      for (const client of clients) client.write(line, 'latin1');
    },
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The phone stands in Japan, which has one time all year. */
function when(date: Date): string {
  const local = new Date(date.getTime() + 9 * 3_600_000);
  const day = String(local.getUTCDate()).padStart(2, ' ');
  return `${MONTHS[local.getUTCMonth()]} ${day} ${local.toISOString().slice(11, 19)}`;
}

/** Bytes beyond ASCII are escaped, as `vis(3)` does: `M-` and the byte without its top bit. */
function encode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text)) {
    const low = byte & 0x7f;
    if (byte < 0x80) encoded += String.fromCharCode(byte);
    else if (low < 0x20) encoded += `\\M^${String.fromCharCode(low + 0x40)}`;
    else if (low === 0x7f) encoded += '\\M^?';
    else encoded += `\\M-${String.fromCharCode(low)}`;
  }
  return encoded;
}
