import type { ScreenShown } from '../../reports/contact-sheet.ts';
import { drawScreen } from '../../simulators/phone/draw/draw-screen.ts';
import { honestTransitions, type State } from '../../simulators/phone/flow.ts';
import type { Memory } from '../../simulators/phone/memory.ts';
import type { Platform } from '../../simulators/phone/options.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { ITEMS, sessionSchema } from '../../simulators/phone/session.ts';
import type { MakeScreen, Screen, View } from '../../simulators/phone/screens/screen.ts';
import { lockScreen } from '../../simulators/phone/screens/unlock.ts';

const PINS = ['auth-pin', 'text-pin', 'sign-password'] as const;

/** Draws every screen that the app's rules have, as both platforms show it: each that looks different once. */
export function showScreens(): ScreenShown[] {
  const shown = new Map<string, ScreenShown & { states: string[] }>();
  for (const { state, variant, make } of everything()) {
    const seen = (platform: Platform): Screen => make(viewOn(platform, state, variant));
    const pictures = { ios: drawScreen('ios', seen('ios')), android: drawScreen('android', seen('android')) };
    const known = shown.get(pictures.ios);
    const name = variant.name === undefined ? state : `${state} (${variant.name})`;
    if (known) known.states.push(name);
    else shown.set(pictures.ios, { id: seen('ios').id, states: [name], pictures });
  }
  return [...shown.values()].map(({ states, ...screen }) => ({ ...screen, states: withoutWays(states) }));
}

interface Variant {
  readonly name?: string;
  readonly memory?: Partial<Memory>;
  readonly crossDevice?: boolean;
}

interface Shown {
  readonly state: State;
  readonly variant: Variant;
  readonly make: MakeScreen;
}

const HASH_OF_NOTHING = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

const WAYS: readonly Variant[] = [
  { name: 'smartphone', crossDevice: false },
  { name: 'PC', crossDevice: true },
];

/** Where both ways look the same, the state alone is named. */
function withoutWays(states: readonly string[]): string[] {
  const plain = states.map((name) => {
    const state = name.split(' ', 1)[0] ?? name;
    return WAYS.every((way) => states.includes(`${state} (${way.name})`)) ? state : name;
  });
  return [...new Set(plain)];
}

/** Each state's screen, on the way of a smartphone and of a PC, after each PIN was wrong, and with what can lie over it. */
function everything(): Shown[] {
  return Object.entries(honestPhoneRules.screens).flatMap(([name, make]) => {
    const state = name as State;
    if (!make) return [];
    const plain = WAYS.map((variant) => ({ state, variant, make }));
    const wrong = PINS.filter((pin) => pin === state.replace('registration-', '')).map((pin) => ({
      state,
      variant: { name: 'after a miss', memory: { wrong: { pin, triesLeft: 2 }, entries: { [pin]: '1234' } } },
      make,
    }));
    return [...plain, ...wrong, ...covered(state, make)];
  });
}

function covered(state: State, make: MakeScreen): Shown[] {
  const asks = 'stop' in honestTransitions[state];
  const question: Shown = {
    state,
    variant: { name: 'asked whether to stop', crossDevice: true },
    make: (view) => ({ ...make(view), overlay: honestPhoneRules.stopDialog(view.memory) }),
  };
  const locked: Shown = { state, variant: { name: 'the phone is locked' }, make: lockScreen };
  return state === 'steps' || state === 'sign-steps' ? [...(asks ? [question] : []), locked] : [];
}

function viewOn(platform: Platform, state: State, { memory = {}, crossDevice = false }: Variant): View {
  return {
    platform,
    unlock: platform === 'ios' ? 'face-id' : 'biometric',
    apps: ['guide'],
    appName: 'デジタル認証アプリ',
    memory: {
      ticket: 'example',
      entries: {},
      agreed: [],
      session: sessionSchema.parse({
        id: 'example',
        state: 'ready',
        way: crossDevice ? 'cross_device' : 'same_device',
        number: '482913',
        now: 0,
        service: {
          name: '見本ショップ',
          policy_url: 'http://shop.tegata.test/policy',
          terms_url: 'http://shop.tegata.test/terms',
        },
        asks: ITEMS,
        purpose: state.startsWith('sign') ? 'signing' : 'authentication',
        challenge: 'AAAA',
        target: { title: '契約書（見本）', hash: HASH_OF_NOTHING, digest_info: 'AAAA' },
        return_url: 'http://broker.tegata.test/return',
      }),
      registration: { id: 'example', challenge: 'AAAA' },
      ...memory,
    },
  };
}
