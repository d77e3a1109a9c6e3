import { createIphone, type Iphone } from '../../../../simulators/phone/ios/iphone.ts';
import { simulatedApp } from '../../../../simulators/phone/ios/apps/simulated-app.ts';
import type { IphoneTraits } from '../../../../simulators/phone/ios/iphone-traits.ts';
import type { PhoneOptions } from '../../../../simulators/phone/options.ts';
import type { Handle } from '../../../../simulators/world/wire.ts';
import { createWda } from '../../../../simulators/phone/ios/wda/wda.ts';
import { setStage, type Stage } from '../stage.ts';

/** The traits of an iPhone that is in nobody's hands. */
export const TRAITS: IphoneTraits = {
  udid: '00008110-TEGATA0000000001',
  name: 'Tegata iPhone',
  productType: 'iPhone15,2',
  osVersion: '18.5',
  build: '22F76',
  scale: 2,
};

/** A stage whose phone is an iPhone with a WebDriverAgent. */
export interface IphoneStage extends Stage {
  readonly iphone: Iphone;
  readonly wda: Handle;
  /** What was asked for and not known. */
  readonly unknown: string[];
  /** Sends one command within the session, and gives back the answer's value. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

/** The element id of an answer. */
export const idOf = (value: unknown): string => String((value as Record<string, unknown>)['ELEMENT']);

interface IphoneSetting {
  readonly traits?: Partial<IphoneTraits>;
  readonly options?: Partial<PhoneOptions>;
  readonly capabilities?: object;
}

/** Sets a stage with an iPhone. */
export function setIphoneStage(setting: IphoneSetting = {}): IphoneStage {
  const { traits = {}, options = {}, capabilities = {} } = setting;
  const stage = setStage({ options: { platform: 'ios', ...options } });
  const iphone = createIphone({ ...TRAITS, ...traits });
  iphone.settleIn({
    phone: stage.phone,
    get app() {
      const [installed] = stage.phone.apps();
      return installed && simulatedApp(installed);
    },
    settle: stage.world.work.idle,
  });
  const unknown: string[] = [];
  const wda = createWda(iphone, { random: stage.world.random.fork('wda'), unknown: (what) => unknown.push(what) });
  const call = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await wda(new Request(`http://127.0.0.1${path}`, init));
    return (await response.json()) as Record<string, unknown>;
  };
  let session: string | undefined;
  const open = async (): Promise<string> => {
    const { value } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    return String((value as Record<string, unknown>)['sessionId']);
  };
  return {
    ...stage,
    iphone,
    wda,
    unknown,
    async send(method, path, body) {
      session ??= await open();
      return (await call(method, `/session/${session}${path}`, body))['value'];
    },
  };
}
