import { describe, expect, it } from 'vitest';
import { honestTransitions, next, type FlowEvent, type State } from '../../../simulators/phone/flow.ts';
import { honestPhoneRules } from '../../../simulators/phone/rules.ts';
import { honestScreens } from '../../../simulators/phone/screens/screens.ts';
import { emptyMemory } from '../../../simulators/phone/memory.ts';
import type { ButtonId, Screen } from '../../../simulators/phone/screens/screen.ts';
import type { Platform } from '../../../simulators/phone/options.ts';

/** Buttons that lead nowhere in this app: they fill in, stay, or open the other one. */
const STAYS: Partial<Record<ButtonId, true>> = {
  'same-as-before': true,
  stay: true,
  'launch-guide': true,
  'launch-mynaapp': true,
};
/** Where the app decides at once, so that nothing comes between: not even its end. */
const AT_ONCE: ReadonlySet<State> = new Set<State>([
  'starting',
  'resuming',
  'checking-entries',
  'registration-choosing-lock',
  'registration-setting-lock',
]);
const STATES = Object.keys(honestTransitions) as State[];

/** What a state shows in the middle of a sign-in that asks for everything. */
function show(state: State, platform: Platform): Screen | undefined {
  return honestScreens[state]?.({
    platform,
    unlock: 'passcode',
    apps: ['guide'],
    appName: 'app',
    memory: {
      ...emptyMemory,
      entries: { 'auth-pin': '1234', 'text-pin': '5678', 'sign-password': 'HANKO77' },
      session: {
        id: 's',
        state: 'ready',
        way: 'same_device',
        now: 0,
        service: { name: 'n' },
        asks: ['name'],
        purpose: 'authentication',
        challenge: '',
        target: { title: 't', hash: 'AAAA', digest_info: 'AAAA' },
        return_url: 'http://broker.tegata.test/return',
      },
    },
  });
}

describe('the transition table', () => {
  it('reaches every state from the closed app, and the closed app from every state', () => {
    const reached = new Set<State>(['closed']);
    for (const state of reached) for (const to of Object.values(honestTransitions[state])) reached.add(to);
    expect([...reached].toSorted()).toEqual(STATES.toSorted());
    for (const state of STATES.filter((one) => one !== 'closed' && !AT_ONCE.has(one))) {
      expect([state, next(state, 'killed')]).toEqual([state, 'closed']);
    }
  });

  it('ignores an event that means nothing where it happens', () => {
    expect(next('closed', 'allow')).toBeUndefined();
    expect(next('auth-pin', 'allow')).toBeUndefined();
    expect(next('done', 'page-closed')).toBeUndefined();
  });

  it('approves from nowhere but the consent screen', () => {
    const before = STATES.filter((state) => Object.values(honestTransitions[state]).includes('approving'));
    expect(before.toSorted()).toEqual(['consent', 'offline-approving']);
    expect(STATES.filter((state) => Object.values(honestTransitions[state]).includes('offline-approving'))).toEqual([
      'approving',
    ]);
  });

  it('comes to the password of a signing from nowhere but the consent, and to the card from nowhere but the entries', () => {
    const before = (state: State): State[] =>
      STATES.filter((one) => Object.values(honestTransitions[one]).includes(state));
    expect(before('sign-consenting').toSorted()).toEqual(['offline-sign-consenting', 'sign-consent']);
    expect(before('sign-password').toSorted()).toEqual(['checking-entries', 'reading']);
    expect(before('hold-card').toSorted()).toEqual(['checking-entries', 'waiting-for-card']);
  });
});

describe.each(['ios', 'android'] as const)('the screens on %s', (platform) => {
  it('offer only buttons that do something there, and every state that waits offers one', () => {
    for (const state of STATES) {
      const screen = show(state, platform);
      if (!screen) continue;
      const buttons = screen.overlay?.buttons ?? screen.elements.filter((element) => element.kind === 'button');
      for (const { id } of buttons) {
        const event: FlowEvent | undefined = id in STAYS ? undefined : (id as FlowEvent);
        const leads = event && (next(state, event) ?? (event === 'close' ? next(state, 'stop') : undefined));
        expect([state, id, leads ?? (event === undefined ? 'stays' : undefined)]).not.toContain(undefined);
      }
      const waits = !(state in honestPhoneRules.work) && state !== 'app-home';
      if (waits) expect([state, buttons.length]).not.toContain(0);
    }
  });

  it('give every element an id of its own', () => {
    for (const state of STATES) {
      const ids = show(state, platform)?.elements.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
