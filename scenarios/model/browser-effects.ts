import type { ArgumentsOf } from '../acts/acts.ts';
import { NUMBER_TRIES } from './facts.ts';
import { OWN_PHONE, type Model } from './model.ts';
import { copiesOf, frontOf, leavePage, load, openTab } from './pages.ts';
import { openTicket } from './session.ts';
import { isCurrent, showCode, signInOf, tellPhones } from './sign-in.ts';

/** What each act at the browser changes. Each expects what `possible` expects: the right page in front. */
export const browserEffects = {
  opensService: (model: Model) => load(model, frontOf(model), { at: 'service' }),
  asksToSignIn: startSignIn,
  asksToSign: startSignIn,
  followsAppLink: (model: Model) => openTicket(model, OWN_PHONE, ticketInFront(model)),
  scansCode: (model: Model, { phone = OWN_PHONE }: ArgumentsOf<'scansCode'>) =>
    openTicket(model, phone, ticketInFront(model)),
  photographsCode(model: Model) {
    model.photograph = ticketInFront(model);
  },
  scansPhotograph(model: Model, { phone = OWN_PHONE }: ArgumentsOf<'scansPhotograph'>) {
    if (model.photograph) openTicket(model, phone, model.photograph);
  },
  refreshesCode: (model: Model) => showCode(model, signInInFront(model)),
  /** 「はじめからやり直す」 below the number field: the only button that has no act of its own. */
  presses(model: Model) {
    const ticket = ticketInFront(model);
    showCode(model, signInInFront(model));
    tellPhones(model, ticket);
  },
  typesNumber(model: Model, { digits, phone = OWN_PHONE }: ArgumentsOf<'typesNumber'>) {
    const ticket = ticketInFront(model);
    const signIn = signInInFront(model);
    if (model.nowMs >= signIn.numberExpiresMs) return;
    const isForThisPage = isCurrent(model, phone) && model.phones[phone]?.ticket?.signIn === ticket.signIn;
    if (digits === 'right' && isForThisPage) {
      signIn.stage = 'ready';
    } else if (++signIn.wrongNumbers >= NUMBER_TRIES) {
      showCode(model, signIn);
    }
    tellPhones(model, ticket);
  },
  goesBackToService: goBack,
  reloadsPage: (model: Model) => load(model, frontOf(model)),
  closesPage(model: Model) {
    const closed = frontOf(model);
    leavePage(model, closed);
    model.tabs = model.tabs.filter((tab) => tab !== closed);
    model.front = model.tabs.at(-1)?.name ?? openTab(model).name;
  },
  opensTab: (model: Model) => load(model, openTab(model), { at: 'service' }),
  /** 「利用中のサービスへ戻る」, tried where it must not be there yet. */
  pressesIfThere(model: Model) {
    if (frontOf(model).page === 'done') goBack(model);
  },
  duplicatesTab(model: Model) {
    const { address } = frontOf(model);
    load(model, openTab(model), address);
  },
  turnsToTab(model: Model, { tab }: ArgumentsOf<'turnsToTab'>) {
    model.front = tab;
  },
};

function goBack(model: Model): void {
  const tab = frontOf(model);
  for (const copy of copiesOf(model, tab)) copy.stale = true;
  load(model, tab, { at: 'return', signIn: ticketInFront(model).signIn });
}

function signInInFront(model: Model): ReturnType<typeof signInOf> {
  return signInOf(model, ticketInFront(model).signIn);
}

function ticketInFront(model: Model): { signIn: number; code: number } {
  const { address } = frontOf(model);
  if (address.at !== 'sign-in') throw new TypeError(`Failed to find a sign-in in front: got ${address.at}.`);
  return { signIn: address.signIn, code: signInOf(model, address.signIn).code };
}

function startSignIn(model: Model): void {
  const signIn = {
    startedMs: model.nowMs,
    stage: 'invited' as const,
    code: 0,
    codeShownMs: model.nowMs,
    phone: undefined,
    numberExpiresMs: 0,
    wrongNumbers: 0,
    leftMs: undefined,
  };
  model.signIns.push(signIn);
  load(model, frontOf(model), { at: 'sign-in', signIn: model.signIns.length - 1 });
}
