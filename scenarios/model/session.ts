import { RETURN_MS } from './facts.ts';
import { NOTHING_ON_MIND, type Model, type PhoneSeen, type Ticket } from './model.ts';
import { load, openTab } from './pages.ts';
import { pinsOf, screenOf } from './pins.ts';
import { showFirst } from './registering.ts';
import { isCurrent, isLapsed, isOver, phoneOf, showEnd, showNumber, signInOf } from './sign-in.ts';

/** What becomes of a phone that is given a code or a link. */
export function openTicket(model: Model, name: string, ticket: Ticket): void {
  const phone = phoneOf(model, name);
  if (!phone.registered) return showFirst(phone);
  forget(phone, 'no-network');
  phone.ticket = ticket;
  phone.retries = 'opening';
  if (!phone.online) return;
  const signIn = signInOf(model, ticket.signIn);
  const refusal = refusalOf(model, name, ticket);
  if (refusal !== undefined) return showEnd(phone, refusal);
  if (signIn.phone === undefined) {
    signIn.phone = name;
    signIn.stage = model.crossDevice ? 'number' : 'ready';
    showNumber(model, signIn);
  }
  phone.inSession = true;
  phone.hears = true;
  if (signIn.stage === 'approved') finish(model, phone);
  else if (signIn.stage !== 'number') phone.screen = 'unlock';
  else phone.screen = signIn.numberExpiresMs <= model.nowMs ? 'number-expired' : 'number';
}

/** The pairing outcomes that lead nowhere, by the screen that says so. */
function refusalOf(model: Model, name: string, { signIn: number, code }: Ticket): string | undefined {
  const signIn = signInOf(model, number);
  if (signIn.stage === 'page-closed') return 'page-closed';
  if (isOver(signIn)) return 'session-over';
  if (code !== signIn.code) return 'code-replaced';
  if (signIn.phone !== undefined && signIn.phone !== name) return 'opened-elsewhere';
  if (signIn.stage === 'cancelled') return 'session-over';
  return signIn.phone === undefined && model.crossDevice && isLapsed(model, signIn) ? 'code-expired' : undefined;
}

/** Sends what the card proved, with which the app comes to ask for consent; or what it signed, which is the end. */
export function sendProof(model: Model, name: string): void {
  send(model, name, 'proof', (phone, ticket) => {
    if (model.signs) {
      signInOf(model, ticket.signIn).stage = 'approved';
      finish(model, phone);
      return;
    }
    signInOf(model, ticket.signIn).stage = 'proved';
    phone.screen = 'consent';
  });
}

/** Sends that the person allows. In a signing the password comes after it. */
export function sendConsent(model: Model, name: string): void {
  send(model, name, 'consent', (phone, ticket) => {
    if (model.signs) {
      signInOf(model, ticket.signIn).stage = 'consented';
      askForEntry(model, phone);
      return;
    }
    signInOf(model, ticket.signIn).stage = 'approved';
    finish(model, phone);
  });
}

/** Asks for another six digits. */
export function renewNumber(model: Model, name: string): void {
  send(model, name, 'opening', (phone, ticket) => {
    showNumber(model, signInOf(model, ticket.signIn));
    phone.screen = 'number';
  });
}

/** Ends the sign-in because the person wants it, and leaves. */
export function cancel(model: Model, name: string): void {
  const phone = phoneOf(model, name);
  phone.dialog = false;
  if (!phone.online) return showNoNetwork(phone, 'cancelling');
  endSignIn(model, name);
  leaveApp(model, name);
}

/** Ends the sign-in, if it can still be told; the service hears of it when the browser gets there. */
export function endSignIn(model: Model, name: string): void {
  const phone = phoneOf(model, name);
  if (!phone.online || !phone.ticket || !isCurrent(model, name)) return;
  signInOf(model, phone.ticket.signIn).stage = 'cancelled';
  phone.wayBack = true;
}

/** Tries again what got no answer. */
export function retry(model: Model, name: string): void {
  const { retries, ticket } = phoneOf(model, name);
  if (retries === 'proof') sendProof(model, name);
  else if (retries === 'consent') sendConsent(model, name);
  else if (retries === 'cancelling') cancel(model, name);
  else if (ticket) openTicket(model, name, ticket);
}

/** On a smartphone leaving the app opens the way back to the service, where there is one. */
export function leaveApp(model: Model, name: string): void {
  const phone = phoneOf(model, name);
  const { ticket, wayBack } = phone;
  forget(phone, 'app-home');
  if (ticket && wayBack && !model.crossDevice) load(model, openTab(model), { at: 'return', signIn: ticket.signIn });
}

/** Leaves the app with nothing in mind. */
export function forget(phone: PhoneSeen, screen: string): void {
  Object.assign(phone, NOTHING_ON_MIND, { screen, entries: {} });
}

/** Goes on to what is still to be typed, or to the card. */
export function askForEntry(model: Model, phone: PhoneSeen): void {
  const missing = pinsOf(model).find((pin) => phone.entries[pin] === undefined);
  phone.screen = missing ? screenOf(missing) : 'hold-card';
}

function send(
  model: Model,
  name: string,
  what: PhoneSeen['retries'],
  accepted: (phone: PhoneSeen, ticket: Ticket) => void,
): void {
  const phone = phoneOf(model, name);
  if (!phone.online) return showNoNetwork(phone, what);
  if (!phone.ticket || !isCurrent(model, name)) return showEnd(phone, 'session-over');
  accepted(phone, phone.ticket);
}

function finish(model: Model, phone: PhoneSeen): void {
  phone.screen = 'done';
  phone.wayBack = true;
  phone.returnsMs = model.crossDevice ? undefined : model.nowMs + RETURN_MS;
}

function showNoNetwork(phone: PhoneSeen, retries: PhoneSeen['retries']): void {
  phone.screen = 'no-network';
  phone.retries = retries;
}
