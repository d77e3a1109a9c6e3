import { UIA2_TEST } from '../packages.ts';
import { runtimePermissions } from '../runtime-permissions.ts';
import type { ShellCommand } from './shell-command.ts';

/** `pm`, or `cmd package`: what is installed. Installing itself comes over `exec:`, with the bytes. */
export const pm: ShellCommand = async ([verb, ...args], { system }, out) => {
  const name = args.at(-1) ?? '';
  if (verb === 'list' && args[0] === 'packages') {
    for (const [id, { versionCode, system: came }] of system.installed()) {
      if (args.includes('-3') && came) continue;
      out.stdout(`package:${id}${args.includes('--show-versioncode') ? ` versionCode:${versionCode}` : ''}\n`);
    }
  } else if (verb === 'list' && args[0] === 'instrumentation') {
    if (system.packages.has(UIA2_TEST)) {
      out.stdout(`instrumentation:${UIA2_TEST}/androidx.test.runner.AndroidJUnitRunner (target=${name})\n`);
    }
  } else if (verb === 'clear') {
    if (!system.installed().has(name)) {
      out.stdout('Failed\n');
      return 1;
    }
    const { app, phone } = system.occupant() ?? {};
    if (app && name === app.packageId) {
      // What an app knows is gone with it.
      await phone?.uninstall(app.id);
      await phone?.install(app.id);
      system.permissions.forget();
    }
    out.stdout('Success\n');
  } else if (verb === 'path') {
    if (!system.installed().has(name)) return 1;
    out.stdout(`package:/data/app/${name}/base.apk\n`);
  } else if (verb === 'uninstall') {
    const { app, phone } = system.occupant() ?? {};
    if (app && name === app.packageId) {
      await phone?.uninstall(app.id);
      system.permissions.forget();
    }
    const gone =
      name === app?.packageId || (system.packages.get(name)?.system === false && system.packages.delete(name));
    out.stdout(gone ? 'Success\n' : 'Failure [DELETE_FAILED_INTERNAL_ERROR]\n');
  } else if (verb === 'grant' || verb === 'revoke') {
    if (args[0] !== system.occupant()?.app?.packageId) return 0;
    const permission = runtimePermissions(system.traits).get(name);
    if (permission === undefined) {
      out.stderr(`java.lang.IllegalArgumentException: Unknown permission: ${name}\n`);
      return 255;
    }
    system.permissions.decide(permission, verb === 'grant');
  } else return 'unknown';
  return 0;
};
