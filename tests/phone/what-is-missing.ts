import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What these tests lack on this machine; `undefined` where they can run. */
export function whatIsMissing(): string | undefined {
  const { ANDROID_HOME, ANDROID_SDK_ROOT, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, 'adb')));
  return (ANDROID_HOME ?? ANDROID_SDK_ROOT ?? onPath) ? undefined : 'adb is not installed';
}
