import type { ArgumentsOf } from '../acts/acts.ts';
import { OWN_PHONE, type Model, type PhoneSeen } from './model.ts';
import { readCard } from './read-card.ts';
import { answerFaceId, beginReading, closeScreen, setLockUp, showFirst, tapOnward, toggle } from './registering.ts';
import { askForEntry, cancel, forget, leaveApp, renewNumber, retry, sendConsent } from './session.ts';
import { hearNews, isInterruptible, phoneOf, signInOf } from './sign-in.ts';

type OnPhone = { phone?: string };
type Effect<A> = (model: Model, phone: PhoneSeen, name: string, args: A) => void;

/** What each act at a phone changes. Each expects what `possible` expects: the right screen. */
export const phoneEffects = {
  unlocks: touch((model, phone) => {
    const stage = phone.ticket && signInOf(model, phone.ticket.signIn).stage;
    if (stage === 'consented') askForEntry(model, phone);
    else phone.screen = model.signs ? 'sign-steps' : stage === 'proved' ? 'consent' : 'steps';
  }),
  begins: touch((model, phone) => {
    if (model.signs) phone.screen = 'sign-target';
    else askForEntry(model, phone);
  }),
  checksTarget: touch((_, phone) => {
    phone.screen = 'sign-consent';
  }),
  typesPassword: touch<ArgumentsOf<'typesPassword'>>((model, phone, _, { password }) => {
    phone.entries.signing = password === 'wrong' ? 'wrong' : 'right';
    askForEntry(model, phone);
  }),
  typesPin: touch<ArgumentsOf<'typesPin'>>((model, phone, _, { pin }) => {
    phone.entries.authentication = pin;
    if (phone.registering) phone.screen = 'hold-card';
    else askForEntry(model, phone);
  }),
  typesCardInfoPin: touch<ArgumentsOf<'typesCardInfoPin'>>((model, phone, _, { pin }) => {
    phone.entries.cardInfo = pin;
    askForEntry(model, phone);
  }),
  usesSamePin: touch((_, phone) => {
    // The two PINs of every card in use differ, so that the one that was typed before is never the other one.
    phone.entries.cardInfo = 'wrong';
  }),
  startsReading: touch(startReading),
  holdsCard(model: Model, args: ArgumentsOf<'holdsCard'>) {
    const { phone = OWN_PHONE, leavesAfter = Infinity, failsAt } = args;
    phoneOf(model, phone).card = { answers: leavesAfter, fails: failsAt !== undefined };
    readWhereAwaited(model, args);
  },
  takesCardAway(model: Model, { phone = OWN_PHONE }: OnPhone) {
    phoneOf(model, phone).card = undefined;
  },
  allows: touch((model, _, name) => sendConsent(model, name)),
  finishes: touch((model, _, name) => leaveApp(model, name)),
  wantsToLeave: touch((_, phone) => {
    if (phone.registering) closeScreen(phone);
    else if (isInterruptible(phone)) phone.dialog = true;
    else forget(phone, 'app-home');
  }),
  stops: (model: Model, { phone = OWN_PHONE }: OnPhone) => cancel(model, phone),
  staysOn: touch((_, phone) => {
    phone.dialog = false;
  }),
  taps: touch<ArgumentsOf<'taps'>>((model, phone, name) => {
    if (phone.registering) {
      if (tapOnward(model, phone, phone.registering)) startReading(model, phone, name);
    } else if (phone.screen === 'no-network') retry(model, name);
    else if (phone.screen === 'number-expired') renewNumber(model, name);
    else if (phone.screen === 'text-pin') askForEntry(model, phone);
    else leaveApp(model, name);
  }),
  killsApp: (model: Model, { phone = OWN_PHONE }: OnPhone) => forget(phoneOf(model, phone), 'home-screen'),
  launchesApp(model: Model, { phone: name = OWN_PHONE }: OnPhone) {
    const phone = phoneOf(model, name);
    if (phone.registered) forget(phone, 'app-home');
    else showFirst(phone);
  },
  ticks: touch<ArgumentsOf<'ticks'>>((_, phone, __, { box }) => toggle(phone, box)),
  setsUpLock: touch((_, phone) => setLockUp(phone)),
  allowsFaceId: touch((_, phone) => answerFaceId(phone, true)),
  refusesFaceId: touch((_, phone) => answerFaceId(phone, false)),
};

function startReading(model: Model, phone: PhoneSeen, name: string): void {
  if (phone.registering && !beginReading(model, phone, phone.registering)) return;
  phone.screen = 'waiting-for-card';
  readCard(model, name);
}

const readWhereAwaited = touch((model, phone, name) => {
  if (phone.screen === 'waiting-for-card') readCard(model, name);
});

/** A touch of the phone. An app that could not hear for a while catches up with its session at the next one. */
function touch<A extends OnPhone>(effect: Effect<A>): (model: Model, args: A) => void {
  return (model, args) => {
    const name = args.phone ?? OWN_PHONE;
    const phone = phoneOf(model, name);
    if (!phone.hears && phone.online && phone.inSession) {
      phone.hears = true;
      hearNews(model, name);
      if (!phone.inSession) return;
    }
    effect(model, phone, name, args);
  };
}
