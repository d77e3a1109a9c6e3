import type { AdbClient } from './adb-server.ts';

/** The version of a package as a phone lists it; undefined when it is not there. */
export async function versionOn(
  adb: Pick<AdbClient, 'run'>,
  serial: string,
  name: string,
): Promise<string | undefined> {
  const said = await adb.run('-s', serial, 'shell', 'dumpsys', 'package', name);
  return /versionName=(\S+)/.exec(said)?.[1];
}
