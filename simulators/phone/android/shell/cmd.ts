import { AIRPLANE_MODE, MAIN_ACTIVITY } from '../system.ts';
import { pm } from './pm.ts';
import type { ShellCommand } from './shell-command.ts';

/** `cmd SERVICE …`: what the shell asks of services directly. */
export const cmd: ShellCommand = ([service, ...args], host, out) => {
  const { system } = host;
  if (service === 'notification' && args[0] === 'allow_listener') return 0;
  if (service === 'package' && args[0] === 'resolve-activity') {
    const wanted = args.at(-1) ?? '';
    if (wanted !== system.occupant()?.app?.packageId) {
      out.stdout('No activity found\n');
      return 0;
    }
    out.stdout(
      `priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true\n${wanted}/${MAIN_ACTIVITY}\n`,
    );
    return 0;
  }
  if (service === 'package') return pm(args, host, out);
  if (service === 'connectivity' && args[0] === 'airplane-mode') {
    const on = args[1] === 'enable';
    if (!on && args[1] !== 'disable') return 'unknown';
    system.settings.set(AIRPLANE_MODE, on ? '1' : '0');
    system.occupant()?.setOnline(!on);
    system.logcat.write('AirplaneMode', on ? 'on' : 'off');
    return 0;
  }
  return 'unknown';
};
