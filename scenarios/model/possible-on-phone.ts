import { choice, onPhone, type Choice } from './choice.ts';
import { SLIPS } from './facts.ts';
import type { Model, PhoneSeen } from './model.ts';
import { possibleRegistering } from './possible-registering.ts';
import { isCurrent, isInterruptible, phoneOf } from './sign-in.ts';

/** What can be done at a phone: with its screen, with the card, with the app as a whole. */
export function possibleOnPhone(model: Model, name: string): Choice[] {
  const phone = phoneOf(model, name);
  const { registering } = phone;
  if (registering) {
    return [...possibleRegistering(phone, registering, name), ...withCard(model, name), ...withApp(phone, name)];
  }
  const here = phone.dialog ? inDialog(name) : onScreen(model, phone, name);
  // Who types a PIN into an app that is about to learn that all is over will not get as far as 「次へ」.
  const typable = here.filter(({ step }) => isCurrent(model, name) || !('pin' in step.with || 'password' in step.with));
  return [...typable, ...withCard(model, name), ...withApp(phone, name)];
}

function inDialog(name: string): Choice[] {
  return [choice('onward', 'staysOn', onPhone(name)), choice('leave', 'stops', onPhone(name))];
}

function onScreen(model: Model, phone: PhoneSeen, name: string): Choice[] {
  const filled = phone.screen === 'text-pin' && phone.entries.cardInfo !== undefined;
  const onward = filled
    ? [choice('onward', 'taps', { label: '次へ', ...onPhone(name) })]
    : onwardFrom(model, phone.screen, name);
  const canLeave = isInterruptible(phone) || phone.screen === 'no-network';
  return canLeave ? [...onward, choice('leave', 'wantsToLeave', onPhone(name))] : onward;
}

function onwardFrom({ signs }: Model, screen: string, name: string): Choice[] {
  const at = onPhone(name);
  switch (screen) {
    case 'home-screen':
      return [choice('phone', 'launchesApp', at)];
    case 'unlock':
      return [choice('onward', 'unlocks', at)];
    case 'steps':
    case 'sign-steps':
      return [choice('onward', 'begins', at)];
    case 'auth-pin':
      return [
        choice('onward', 'typesPin', { pin: 'right', ...at }),
        choice('pin', 'typesPin', { pin: 'wrong', ...at }),
      ];
    case 'text-pin':
      return [
        choice('onward', 'typesCardInfoPin', { pin: 'right', ...at }),
        choice('pin', 'typesCardInfoPin', { pin: 'wrong', ...at }),
        ...(signs ? [] : [choice('pin', 'usesSamePin', at)]),
      ];
    case 'sign-target':
      return [choice('onward', 'checksTarget', at)];
    case 'sign-password':
      return [
        choice('onward', 'typesPassword', { password: 'right', ...at }),
        choice('onward', 'typesPassword', { password: 'lower-case', ...at }),
        choice('pin', 'typesPassword', { password: 'wrong', ...at }),
      ];
    case 'hold-card':
    case 'reading-interrupted':
    case 'chip-error':
      return [choice('onward', 'startsReading', at)];
    case 'consent':
    case 'sign-consent':
      return [choice('onward', 'allows', at)];
    case 'done':
      return [choice('onward', 'finishes', at)];
    case 'no-network':
      return [choice('onward', 'taps', { label: '再試行', ...at })];
    case 'number-expired':
      return [choice('onward', 'taps', { label: '番号を更新', ...at })];
    case 'app-home':
    case 'number':
    case 'waiting-for-card':
      return [];
    default:
      return [choice('onward', 'taps', { label: '閉じる', ...at })];
  }
}

/** There is one card, which lies at one phone at a time. */
function withCard(model: Model, name: string): Choice[] {
  const { screen, card } = phoneOf(model, name);
  const at = onPhone(name);
  if (card) return [choice('card', 'takesCardAway', at)];
  if (screen !== 'hold-card' && screen !== 'waiting-for-card') return [];
  const [elsewhere] = Object.keys(model.phones).filter((other) => phoneOf(model, other).card);
  if (elsewhere !== undefined) return [choice('onward', 'takesCardAway', onPhone(elsewhere))];
  const faults = [{ failsAt: 1 }, ...SLIPS.map((leavesAfter) => ({ leavesAfter }))];
  const mishaps = faults.map((fault) => choice('card', 'holdsCard', { ...fault, ...at }));
  return [choice(screen === 'waiting-for-card' ? 'onward' : 'card', 'holdsCard', at), ...mishaps];
}

function withApp({ screen }: PhoneSeen, name: string): Choice[] {
  return screen === 'home-screen' ? [] : [choice('phone', 'killsApp', onPhone(name))];
}
