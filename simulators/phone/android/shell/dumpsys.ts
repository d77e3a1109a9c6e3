import { SKINS } from '../../draw/skin.ts';
import type { AndroidSystem } from '../system.ts';
import { runtimePermissions } from '../runtime-permissions.ts';
import type { ShellCommand } from './shell-command.ts';

/** `dumpsys SERVICE …`: as much of each report as a driver reads. */
export const dumpsys: ShellCommand = ([service, ...args], { system }, out) => {
  const report = REPORTS[service ?? ''];
  if (!report) return 'unknown';
  out.stdout(report(system, args));
  return 0;
};

type Report = (system: AndroidSystem, args: readonly string[]) => string;

const REPORTS: Readonly<Record<string, Report>> = {
  window: (system) => {
    const { traits } = system;
    const seen = system.sight();
    const { width, height } = {
      width: SKINS.android.width * traits.density,
      height: SKINS.android.height * traits.density,
    };
    const place = system.isLocked() ? 'NotificationShade' : `${seen.dialog?.package ?? seen.package}/${seen.activity}`;
    return [
      'WINDOW MANAGER DISPLAY CONTENTS (dumpsys window displays)',
      '  Display: mDisplayId=0',
      `    init=${width}x${height} ${traits.density * 160}dpi cur=${width}x${height} app=${width}x${height}`,
      `  mCurrentFocus=Window{1a2b3c u0 ${place}}`,
      `  mFocusedApp=ActivityRecord{4d5e6f u0 ${seen.package}/${seen.activity} t1}`,
      `    mScreenOnFully=true`,
      `    KeyguardStateMonitor`,
      `      mIsShowing=${system.isLocked()}`,
      `      mInputRestricted=${system.isLocked()}`,
      '    screenState=SCREEN_STATE_ON',
      '',
    ].join('\n');
  },
  power: () => '  mWakefulness=Awake\n  mHoldingDisplaySuspendBlocker=true\n',
  input_method: (system) => {
    const { keyboard } = system.sight();
    return `  mInputShown=${keyboard}\n  mIsInputViewShown=${keyboard}\n`;
  },
  activity: (system, [what, name = '']) => {
    if (what === 'processes') {
      const app = system.occupant()?.app?.packageId;
      return app !== undefined && system.isRunning(app)
        ? `  *APP* UID 10123 ProcessRecord{aa 4242:${app}/u0a123}\n`
        : '\n';
    }
    const runs = what === 'services' && !name.includes('/') && system.services.has(name);
    if (!runs) return '(nothing)\n';
    return `ACTIVITY MANAGER SERVICES (dumpsys activity services)\n  * ServiceRecord{1 u0 ${name}/.ForegroundService}\n    isForeground=true foregroundId=1\n`;
  },
  package: (system, [name = '']) => {
    const found = system.installed().get(name);
    if (!found) return `Unable to find package: ${name}\n`;
    return [
      'Packages:',
      `  Package [${name}] (1a2b3c):`,
      `    versionCode=${found.versionCode} minSdk=26 targetSdk=${system.traits.apiLevel}`,
      `    versionName=${found.versionName}`,
      '    requested permissions:',
      '      android.permission.INTERNET',
      '      android.permission.NFC',
      '    install permissions:',
      '      android.permission.INTERNET: granted=true',
      '      android.permission.NFC: granted=true',
      ...(name === system.occupant()?.app?.packageId ? grantsOf(system) : []),
      '',
    ].join('\n');
  },
  deviceidle: () => '',
};

function grantsOf({ traits, permissions }: AndroidSystem): string[] {
  const all = [...runtimePermissions(traits)];
  if (all.length === 0) return [];
  return [
    '    runtime permissions:',
    ...all.map(([name, permission]) => `      ${name}: granted=${permissions.has(permission)}`),
  ];
}
