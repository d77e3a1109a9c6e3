import type { Duplex } from 'node:stream';
import { readApk } from './read-apk.ts';
import { runtimePermissions } from './runtime-permissions.ts';
import type { AndroidSystem } from './system.ts';

const INSTALL = /^cmd package 'install'(?<flags>.*) -S (?<size>\d+)$/;

/** A streamed install: how many bytes will come, and whether all that the app must ask for is granted with it. */
export interface Install {
  readonly size: number;
  readonly grants: boolean;
}

/** Whether a service is a streamed install. */
export function readInstall(command: string): Install | undefined {
  const { size, flags = '' } = INSTALL.exec(command)?.groups ?? {};
  return size === undefined ? undefined : { size: Number(size), grants: flags.split(' ').includes('-g') };
}

/** Takes the apk from the stream, reads what it is and has it installed. The bytes are not kept. */
export function receiveInstall(stream: Duplex, { size, grants }: Install, system: AndroidSystem): void {
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
      if (grants && name === system.occupant()?.app?.packageId) {
        for (const permission of runtimePermissions(system.traits).values())
          system.permissions.decide(permission, true);
      }
      system.logcat.write('PackageManager', `installed ${name} ${versionName}`);
    }
    stream.end(apk ? 'Success\n' : 'Failure [INSTALL_PARSE_FAILED_NOT_APK]\n');
  });
}
