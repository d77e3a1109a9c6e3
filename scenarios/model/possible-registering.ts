import { choice, onPhone, type Choice } from './choice.ts';
import type { PhoneSeen, Registering } from './model.ts';

/** What can be done on the screens of a registration. */
export function possibleRegistering(phone: PhoneSeen, { ticked }: Registering, name: string): Choice[] {
  const at = onPhone(name);
  if (phone.dialog) return [choice('onward', 'allowsFaceId', at), choice('leave', 'refusesFaceId', at)];
  const onward = onwardFrom(phone.screen, ticked, name);
  return phone.screen === 'registration-done' ? onward : [...onward, choice('leave', 'wantsToLeave', at)];
}

function onwardFrom(screen: string, ticked: Registering['ticked'], name: string): Choice[] {
  const at = onPhone(name);
  const tap = (label: string): Choice[] => [choice('onward', 'taps', { label, ...at })];
  switch (screen) {
    case 'registration-start':
    case 'registration-prepare':
      return tap('次へ');
    case 'registration-steps':
      return tap('はじめる');
    case 'registration-terms':
    case 'registration-privacy': {
      const box = screen === 'registration-terms' ? 'terms' : 'privacy';
      const ticks = choice(ticked.includes(box) ? 'leave' : 'onward', 'ticks', { box, ...at });
      return ticked.includes(box) ? [...tap('次へ'), ticks] : [ticks];
    }
    case 'registration-lock':
      return [choice('onward', 'setsUpLock', at)];
    case 'auth-pin':
      return [
        choice('onward', 'typesPin', { pin: 'right', ...at }),
        choice('pin', 'typesPin', { pin: 'wrong', ...at }),
      ];
    case 'hold-card':
    case 'reading-interrupted':
    case 'chip-error':
      return [choice('onward', 'startsReading', at)];
    case 'waiting-for-card':
      return [];
    case 'no-network':
      return tap('再試行');
    default:
      return tap('閉じる');
  }
}
