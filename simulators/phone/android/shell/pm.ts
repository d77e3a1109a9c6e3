import { UIA2_TEST } from '../packages.ts';
import type { ShellCommand } from './shell-command.ts';

/** `pm`, or `cmd package`: what is installed. Installing itself comes over `exec:`, with the bytes. */
export const pm: ShellCommand = async ([verb, ...args], { system }, out) => {
  const name = args.at(-1) ?? '';
  if (verb === 'list' && args[0] === 'packages') {
    for (const [id, { versionCode, system: came }] of system.packages) {
      if (args.includes('-3') && came) continue;
      out.stdout(`package:${id}${args.includes('--show-versioncode') ? ` versionCode:${versionCode}` : ''}\n`);
    }
  } else if (verb === 'list' && args[0] === 'instrumentation') {
    if (system.packages.has(UIA2_TEST)) {
      out.stdout(`instrumentation:${UIA2_TEST}/androidx.test.runner.AndroidJUnitRunner (target=${name})\n`);
    }
  } else if (verb === 'clear') {
    if (!system.packages.has(name)) {
      out.stdout('Failed\n');
      return 1;
    }
    await system.occupant()?.phone.kill();
    out.stdout('Success\n');
  } else if (verb === 'path') {
    if (!system.packages.has(name)) return 1;
    out.stdout(`package:/data/app/${name}/base.apk\n`);
  } else if (verb === 'uninstall') {
    const found = system.packages.get(name);
    const gone = found !== undefined && !found.system && system.packages.delete(name);
    if (gone && name === system.occupant()?.app?.packageId) await system.occupant()?.phone.kill();
    out.stdout(gone ? 'Success\n' : 'Failure [DELETE_FAILED_INTERNAL_ERROR]\n');
  } else if (verb === 'grant' || verb === 'revoke') return 0;
  else return 'unknown';
  return 0;
};
