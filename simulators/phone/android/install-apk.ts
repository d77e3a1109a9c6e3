import type { Duplex } from 'node:stream';
import { readApk } from './read-apk.ts';
import type { AndroidSystem } from './system.ts';

const INSTALL = /^cmd package 'install'(?<flags>.*) -S (?<size>\d+)$/;

/** Whether a service is a streamed install, and how many bytes will come. */
export function installSize(command: string): number | undefined {
  const size = INSTALL.exec(command)?.groups?.['size'];
  return size === undefined ? undefined : Number(size);
}

/** Takes an apk of `size` bytes from the stream, reads what it is and has it installed. The bytes are not kept. */
export function receiveInstall(stream: Duplex, size: number, system: AndroidSystem): void {
  let chunks: Buffer[] = [];
  let held = 0;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < size) return;
    const apk = readApk(Buffer.concat(chunks));
    chunks = [];
    if (apk) {
      const { name, versionCode, versionName } = apk;
      system.packages.set(name, { versionCode, versionName, system: false });
      system.logcat.write('PackageManager', `installed ${name} ${versionName}`);
    }
    stream.end(apk ? 'Success\n' : 'Failure [INSTALL_PARSE_FAILED_NOT_APK]\n');
  });
}
