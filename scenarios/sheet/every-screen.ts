import { honestTransitions, type State } from '../../simulators/phone/flow.ts';
import type { Memory } from '../../simulators/phone/memory.ts';
import type { Platform, Unlock } from '../../simulators/phone/options.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { ITEMS, sessionSchema } from '../../simulators/phone/session.ts';
import type { MakeScreen, Screen, View } from '../../simulators/phone/screens/screen.ts';
import { lockScreen } from '../../simulators/phone/screens/unlock.ts';

const PINS = ['auth-pin', 'text-pin', 'sign-password'] as const;

/** A screen of the app's rules: in which state it is shown, on which way or after what, and what it shows. */
export interface ScreenOfRules {
  readonly state: State;
  readonly variant: string | undefined;
  /** As a phone shows it that is unlocked so; the usual way of its platform when absent. */
  readonly on: (platform: Platform, unlock?: Unlock) => Screen;
}

/** Every screen that the app's rules have. */
export function everyScreen(): ScreenOfRules[] {
  return everything().map(({ state, variant, make }) => ({
    state,
    variant: variant.name,
    on: (platform, unlock) => make(viewOn(platform, state, variant, unlock)),
  }));
}

interface Variant {
  readonly name?: string;
  readonly memory?: Partial<Memory>;
  readonly crossDevice?: boolean;
  /** What the service asks for, where the state alone does not tell. */
  readonly purpose?: 'signing';
}

interface Shown {
  readonly state: State;
  readonly variant: Variant;
  readonly make: MakeScreen;
}

const HASH_OF_NOTHING = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Both ways through the app, by what the person starts at. */
export const WAYS: readonly Variant[] = [
  { name: 'smartphone', crossDevice: false },
  { name: 'PC', crossDevice: true },
];

const SIGNING: Variant = { name: 'signing', crossDevice: true, purpose: 'signing' };

/**
 * Each state's screen, on the way of a smartphone and of a PC, in a signing where that says something else, after each PIN was
 * wrong, and with what can lie over it.
 */
function everything(): Shown[] {
  return Object.entries(honestPhoneRules.screens).flatMap(([name, make]) => {
    const state = name as State;
    if (!make) return [];
    const plain = WAYS.map((variant) => ({ state, variant, make }));
    const shows = (variant: Variant): string => JSON.stringify(make(viewOn('android', state, variant)));
    const signing = WAYS.some((way) => shows(way) === shows(SIGNING)) ? [] : [{ state, variant: SIGNING, make }];
    const wrong = PINS.filter((pin) => pin === state.replace('registration-', '')).map((pin) => ({
      state,
      variant: { name: 'after a miss', memory: { wrong: { pin, triesLeft: 2 }, entries: { [pin]: '1234' } } },
      make,
    }));
    return [...plain, ...signing, ...wrong, ...covered(state, make)];
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

function viewOn(
  platform: Platform,
  state: State,
  { memory = {}, crossDevice = false, purpose }: Variant,
  unlock: Unlock = platform === 'ios' ? 'face-id' : 'biometric',
): View {
  return {
    platform,
    unlock,
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
        purpose: purpose ?? (state.startsWith('sign') ? 'signing' : 'authentication'),
        challenge: 'AAAA',
        target: { title: '契約書（見本）', hash: HASH_OF_NOTHING, digest_info: 'AAAA' },
        return_url: 'http://broker.tegata.test/return',
      }),
      registration: { id: 'example', challenge: 'AAAA' },
      ...memory,
    },
  };
}
