import type { Language } from '../reports/render/words.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { PhoneRequest } from './engine.ts';
import { presenterOf } from './presenter-of.ts';
import type { RunOptions } from './run-options.ts';
import type { Terminal } from './terminal.ts';

type Asked = Pick<
  RunOptions,
  | 'phone'
  | 'device'
  | 'devices'
  | 'app'
  | 'appAndroid'
  | 'appIos'
  | 'appAdapter'
  | 'resetApp'
  | 'presenter'
  | 'presentWithin'
>;

/** Which phone and which app were asked for. Only phones below a driver are chosen by name. */
export function deviceOf(options: Asked, terminal: Terminal, language: Language): PhoneRequest {
  const { phone, device, devices, app, appAdapter, resetApp, presenter, presentWithin } = options;
  const chosen = device !== undefined ? 'a device' : app !== undefined && app !== 'simulated' ? 'an app' : undefined;
  if (chosen !== undefined && phone === 'virtual') {
    throw new HarnessError(
      'option-invalid',
      `Failed to choose ${chosen}: expected --phone android or ios, got virtual.`,
    );
  }
  const forOwn = { '--app-adapter': appAdapter, '--reset-app': resetApp || undefined, '--presenter': presenter };
  const idle = Object.entries(forOwn).find(([, value]) => value !== undefined)?.[0];
  if (device === undefined && idle !== undefined) {
    throw new HarnessError(
      'option-invalid',
      `Failed to use ${idle}: expected --device to name a phone of your own, got none.`,
    );
  }
  const build = buildFor(options);
  return {
    ...(device !== undefined && { device }),
    ...(devices !== undefined && { devices }),
    ...(app !== undefined && { app }),
    ...(appAdapter !== undefined && { adapter: appAdapter }),
    ...(resetApp && { resetsApp: true }),
    ...(build !== undefined && { app: 'own-build' as const, build }),
    ...(device !== undefined && { presenter: presenterOf({ presenter, presentWithin, terminal, language }) }),
  };
}

/** The build that belongs on the phone that is played on. */
function buildFor({ phone, app, appAndroid, appIos }: Asked): string | undefined {
  const given = [appAndroid !== undefined && 'android', appIos !== undefined && 'ios'].filter((each) => each !== false);
  if (given.length === 0) return undefined;
  if (given.length > 1 || given[0] !== phone) {
    throw new HarnessError(
      'option-invalid',
      `Failed to choose a build: expected one for --phone ${phone}, got ${given.map((each) => `--app-${each}`).join(' and ')}.`,
    );
  }
  if (app !== undefined && app !== 'own-build') {
    throw new HarnessError('option-invalid', `Failed to choose a build: expected --app own-build, got ${app}.`);
  }
  return appAndroid ?? appIos;
}
