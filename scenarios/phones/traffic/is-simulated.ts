import { SHELL_COMMANDS } from '../../../simulators/phone/android/shell/shell-commands.ts';
import { UIA2_OUTER_ROUTES, UIA2_ROUTES } from '../../../simulators/phone/android/uia2/routes.ts';
import { WDA_ROUTES } from '../../../simulators/phone/ios/wda/wda-routes.ts';
import type { Exchange } from './exchange.ts';

const WITHIN = '/session/:sessionID';

const ROUTES: Readonly<Record<'android' | 'ios', readonly string[]>> = {
  android: [...UIA2_OUTER_ROUTES, ...Object.keys(UIA2_ROUTES).map((route) => route.replace(' ', ` ${WITHIN}`))],
  ios: WDA_ROUTES.flatMap(({ method, path, within }) => [
    ...(within === 'no-session' ? [] : [`${method} ${WITHIN}${path}`]),
    ...(within === 'session' ? [] : [`${method} ${path}`]),
  ]),
};

/** Whether the simulated phone of a platform knows what was asked: of a command for the shell, whether it knows the program. */
export function isSimulated(
  platform: 'android' | 'ios',
  { method, route }: Pick<Exchange, 'method' | 'route'>,
): boolean {
  if (method === 'adb') return Object.hasOwn(SHELL_COMMANDS, route.split(' ')[1] ?? '');
  return ROUTES[platform].some((known) => fits(`${method} ${route}`, known));
}

/** Whether a route is a known one: what the known one names may be anything. */
function fits(route: string, known: string): boolean {
  const [parts, wanted] = [route.split('/'), known.split('/')];
  return parts.length === wanted.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
}
