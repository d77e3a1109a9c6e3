import { HarnessError } from '../../../world/harness-error.ts';
import { APPIUM_SETTINGS, CHROME, UIA2_SERVER, UIA2_TEST } from '../packages.ts';
import { BROWSER } from '../system.ts';
import type { ShellCommand, ShellHost } from './shell-command.ts';
import type { ShellOutput } from '../adb/shell-protocol.ts';

const CHROME_MAIN = `${CHROME}/com.google.android.apps.chrome.Main`;

/** `am`: starts and stops what runs, and opens links. */
export const am: ShellCommand = async ([verb, ...args], host, out) => {
  const { system, uia2 } = host;
  if (verb === 'start' || verb === 'start-activity') return start(args, host, out);
  if (verb === 'instrument') {
    system.logcat.write('ActivityManager', `Start proc ${UIA2_SERVER}`);
    const how = await Promise.race([uia2.run(), hangUp(out).then(() => 'stopped' as const)]);
    if (how === 'crashed') out.stdout('INSTRUMENTATION_RESULT: shortMsg=Process crashed.\nINSTRUMENTATION_CODE: 0\n');
    return 0;
  }
  // Chrome reads its switches on this phone whether or not it is the app to debug.
  if (verb === 'set-debug-app' || verb === 'clear-debug-app') return 0;
  if (verb === 'force-stop' || verb === 'kill') {
    const name = args.at(-1) ?? '';
    if (name === UIA2_SERVER || name === UIA2_TEST) uia2.stop();
    else if (name === CHROME) {
      await system.chrome?.stop();
      if (system.front() === BROWSER) system.bringToFront('home');
    } else if (name === system.occupant()?.app?.packageId) {
      await system.occupant()?.phone.kill();
      if (system.front() === 'app') system.bringToFront('home');
    } else system.services.delete(name);
    return 0;
  }
  return 'unknown';
};

/** `--es NAME VALUE`: what an app is told when it is started. */
function extrasOf(args: readonly string[]): Record<string, string> {
  const pairs = args.flatMap((arg, at) => (arg === '--es' ? [[args[at + 1] ?? '', args[at + 2] ?? ''] as const] : []));
  return Object.fromEntries(pairs);
}

function hangUp(out: ShellOutput): Promise<void> {
  return new Promise((resolve) => out.onHangUp(resolve));
}

async function start(args: readonly string[], { system }: ShellHost, out: ShellOutput): Promise<number | 'unknown'> {
  const after = (flag: string): string | undefined => args[args.indexOf(flag) + 1 || args.length];
  const component = after('-n');
  const link = after('-d');
  const occupant = system.occupant();
  const app = occupant?.app?.packageId;
  const says = (intent: string, activity: string): number => {
    out.stdout(`Starting: Intent { ${intent} }\n`);
    if (args.includes('-W'))
      out.stdout(`Status: ok\nLaunchState: COLD\nActivity: ${activity}\nTotalTime: 1\nWaitTime: 1\nComplete\n`);
    return 0;
  };
  try {
    if (component === CHROME_MAIN && system.packages.has(CHROME)) {
      await system.chrome?.open(link);
      system.bringToFront(BROWSER);
      return says(`cmp=${component}`, component);
    }
    if (link !== undefined) {
      // As the system itself writes it: what comes behind the origin may be nobody's business.
      const intent = `act=android.intent.action.VIEW dat=${link.replace(/^([a-z]+:\/\/[^/]+\/).+/, '$1...')}`;
      system.logcat.write('ActivityTaskManager', `START u0 {${intent}}`);
      if (await occupant?.phone.opensLink(link)) {
        system.bringToFront('app');
        return says(intent, `${app}/.MainActivity`);
      }
      if (app !== undefined && args.at(-1) === app) {
        out.stdout(`Error: Activity not started, unable to resolve Intent { ${intent} }\n`);
        return 1;
      }
      await system.chrome?.open(link);
      system.bringToFront(BROWSER);
      return says(intent, CHROME_MAIN);
    }
    const [name, activity] = component?.split('/') ?? [];
    if (name === APPIUM_SETTINGS && system.packages.has(name)) {
      system.services.add(name);
      return says(`cmp=${component}`, component ?? '');
    }
    if (name !== undefined && name === app) {
      if (activity !== '.MainActivity' && activity !== `${app}.MainActivity`) {
        out.stdout(
          `Starting: Intent { cmp=${component} }\nError type 3\nError: Activity class {${component}} does not exist.\n`,
        );
        return 1;
      }
      if (args.includes('-S')) await occupant?.phone.kill();
      occupant?.startedWith?.(extrasOf(args));
      await occupant?.phone.launch();
      system.bringToFront('app');
      return says(`cmp=${component}`, component ?? '');
    }
  } catch (cause) {
    // A locked phone starts nothing that a person could see.
    if (!(cause instanceof HarnessError) || cause.code !== 'hands-not-on-screen') throw cause;
    out.stderr(`Error: ${cause.message}\n`);
    return 1;
  }
  if (component === undefined) return 'unknown';
  out.stdout(
    `Starting: Intent { cmp=${component} }\nError type 3\nError: Activity class {${component}} does not exist.\n`,
  );
  return 1;
}
