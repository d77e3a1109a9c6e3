import type { Dialog, Screen } from '../../screens/screen.ts';
import type { Iphone } from '../iphone.ts';

/** The screen with what the system lays over it: exactly what a person sees and a screenshot shows. */
export function seenScreen(iphone: Iphone): Screen {
  const screen = iphone.screen();
  const overlay = systemDialog(iphone);
  return overlay ? { ...screen, overlay } : screen;
}

function systemDialog(iphone: Iphone): Dialog | undefined {
  const { owner, screen } = iphone;
  const alert = iphone.alert();
  if (alert) {
    const buttons = alert.buttons.map(
      ({ label, role }) => ({ kind: 'button', id: 'stay', label, role, enabled: true }) as const,
    );
    return { id: alert.id, text: `${alert.title}${alert.text}`, buttons };
  }
  const stage = owner.stage();
  // The screen beneath says by its title what is waited for: 「Face IDでログイン」.
  if (stage === 'waiting') return { id: 'owner-check', text: screen().title, buttons: [] };
  if (stage === 'waiting-for-passcode') return { id: 'passcode', text: 'パスコードを入力', buttons: [] };
  return undefined;
}
