import { APDUS_BEFORE, TRIES } from './facts.ts';
import type { Model, PhoneSeen, Pin } from './model.ts';
import { pinsOf, screenOf } from './pins.ts';
import { sendRegistration } from './registering.ts';
import { endSignIn, sendProof } from './session.ts';
import { phoneOf } from './sign-in.ts';

/** What reading the card that lies at a phone comes to. The second PIN is tried only after a right first one. */
export function readCard(model: Model, name: string): void {
  const phone = phoneOf(model, name);
  const { card } = phone;
  if (!card) return;
  phone.refused = undefined;
  phone.dialog = false;
  if (card.fails) {
    card.fails = false;
    phone.screen = 'chip-error';
    return;
  }
  const { registering } = phone;
  const pins: readonly Pin[] = registering ? ['authentication'] : pinsOf(model);
  for (const pin of pins) {
    if (card.answers < APDUS_BEFORE[pin]) return slip(phone);
    card.answers -= APDUS_BEFORE[pin];
    if (model.tries[pin] === 0) return lock(model, name, pin);
    if (card.answers < 1) return slip(phone);
    card.answers -= 1;
    if (phone.entries[pin] === 'wrong') return refuse(model, name, pin);
    model.tries[pin] = TRIES[pin];
    // A card that slips at all does so long before it has been read.
    if (Number.isFinite(card.answers)) return slip(phone);
  }
  phone.entries = {};
  if (registering) sendRegistration(model, phone, registering);
  else sendProof(model, name);
}

function slip(phone: PhoneSeen): void {
  phone.card = undefined;
  phone.screen = 'reading-interrupted';
}

function refuse(model: Model, name: string, pin: Pin): void {
  const phone = phoneOf(model, name);
  const triesLeft = --model.tries[pin];
  if (triesLeft === 0) return lock(model, name, pin);
  delete phone.entries[pin];
  phone.refused = { pin, triesLeft };
  phone.screen = screenOf(pin);
}

function lock(model: Model, name: string, pin: Pin): void {
  endSignIn(model, name);
  const phone = phoneOf(model, name);
  phone.screen = `${screenOf(pin)}-locked`;
  phone.inSession = false;
}
