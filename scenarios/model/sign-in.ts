import { CODE_LIFE_MS, NUMBER_LIFE_MS } from './facts.ts';
import type { Model, PhoneSeen, SignIn, Ticket } from './model.ts';

/** The sign-in of this number. */
export function signInOf(model: Model, signIn: number): SignIn {
  const found = model.signIns[signIn];
  if (found) return found;
  throw new TypeError(`Failed to find a sign-in: expected one of ${model.signIns.length}, got number ${signIn}.`);
}

/** The phone of this name. */
export function phoneOf(model: Model, name: string): PhoneSeen {
  const found = model.phones[name];
  if (found) return found;
  throw new TypeError(`Failed to find a phone: expected one of the model's, got ${name}.`);
}

/** Whether a sign-in leads nowhere any more. */
export function isOver({ stage }: SignIn): boolean {
  return stage === 'returned' || stage === 'page-closed' || stage === 'over';
}

/** Whether a code is too old to be opened: from the thirtieth second on. */
export function isLapsed({ nowMs }: Model, { codeShownMs }: SignIn): boolean {
  return nowMs >= codeShownMs + CODE_LIFE_MS;
}

/** Shows a new code, or a new link, whose time starts now. */
export function showCode(model: Model, signIn: SignIn): void {
  signIn.stage = 'invited';
  signIn.phone = undefined;
  signIn.code++;
  signIn.codeShownMs = model.nowMs;
  signIn.wrongNumbers = 0;
}

/** Gives the phone a number that can be typed from now on. */
export function showNumber(model: Model, signIn: SignIn): void {
  signIn.numberExpiresMs = model.nowMs + NUMBER_LIFE_MS;
}

/** Whether a phone's session is still the one that the sign-in waits for. */
export function isCurrent(model: Model, name: string): boolean {
  const { ticket } = phoneOf(model, name);
  if (!ticket) return false;
  const signIn = signInOf(model, ticket.signIn);
  return signIn.phone === name && signIn.code === ticket.code && !isOver(signIn) && signIn.stage !== 'cancelled';
}

/** Tells every app that is at work on a sign-in and can hear that something has happened to it. */
export function tellPhones(model: Model, { signIn, code }: Ticket): void {
  for (const [name, phone] of Object.entries(model.phones)) {
    const concerned = phone.inSession && phone.ticket?.signIn === signIn && phone.ticket.code === code;
    if (concerned && phone.hears) hearNews(model, name);
  }
}

/** Brings an app up to date with its session. */
export function hearNews(model: Model, name: string): void {
  const phone = phoneOf(model, name);
  if (!phone.inSession || !phone.ticket || !isInterruptible(phone)) return;
  const signIn = signInOf(model, phone.ticket.signIn);
  if (!isCurrent(model, name)) {
    showEnd(
      phone,
      signIn.stage === 'page-closed' && signIn.code === phone.ticket.code ? 'page-closed' : 'session-over',
    );
  } else if (signIn.stage === 'ready' && (phone.screen === 'number' || phone.screen === 'number-expired')) {
    phone.screen = 'unlock';
    phone.dialog = false;
  }
}

/** Shows a screen after which only the way home is left. */
export function showEnd(phone: PhoneSeen, screen: string): void {
  phone.screen = screen;
  phone.dialog = false;
  phone.inSession = false;
}

/** Whether the screen belongs to a sign-in that the person is in the middle of. */
export function isInterruptible({ inSession, screen, retries }: PhoneSeen): boolean {
  return (
    inSession && screen !== 'done' && !(screen === 'no-network' && (retries === 'opening' || retries === 'cancelling'))
  );
}
