import type { ArgumentsOf } from '../acts/acts.ts';
import { PAGE_GONE_MS, SIGN_IN_LIFE_MS } from './facts.ts';
import type { Model, SignIn } from './model.ts';
import { pushPages } from './pages.ts';
import { leaveApp } from './session.ts';
import { isOver, phoneOf, signInOf, tellPhones } from './sign-in.ts';

/** Something that comes by itself. */
interface Due {
  readonly atMs: number;
  readonly happens: () => void;
}

/** What time and the network change. */
export const worldEffects = {
  waits(model: Model, { ms }: ArgumentsOf<'waits'>) {
    const untilMs = model.nowMs + ms;
    for (let due = nextDue(model); due && due.atMs <= untilMs; due = nextDue(model)) {
      model.nowMs = Math.max(model.nowMs, due.atMs);
      due.happens();
      pushPages(model);
    }
    model.nowMs = untilMs;
  },
  losesNetwork(model: Model, { of }: ArgumentsOf<'losesNetwork'>) {
    if (of === 'browser') {
      model.browserOnline = false;
      return;
    }
    const phone = phoneOf(model, of);
    phone.online = false;
    phone.hears = false;
    if (phone.screen !== 'number' && phone.screen !== 'number-expired') return;
    // Here the app does nothing but wait for news, and can say at once that none will come.
    Object.assign(phone, { screen: 'no-network', dialog: false, retries: 'opening' });
  },
  regainsNetwork(model: Model, { of }: ArgumentsOf<'regainsNetwork'>) {
    if (of !== 'browser') {
      phoneOf(model, of).online = true;
      return;
    }
    model.browserOnline = true;
    for (const tab of model.tabs) tab.stale = false;
  },
};

/** When the next things happen by themselves, in milliseconds of the model's clock. */
export function duesOf(model: Model): Due[] {
  return [...model.signIns.flatMap((signIn, at) => ends(model, signIn, at)), ...screenChanges(model)];
}

function nextDue(model: Model): Due | undefined {
  return duesOf(model).reduce<Due | undefined>(
    (first, due) => (first && first.atMs <= due.atMs ? first : due),
    undefined,
  );
}

function ends(model: Model, signIn: SignIn, at: number): Due[] {
  if (isOver(signIn)) return [];
  const end = (stage: 'over' | 'page-closed') => () => {
    signIn.stage = stage;
    tellPhones(model, { signIn: at, code: signIn.code });
  };
  const over = { atMs: signIn.startedMs + SIGN_IN_LIFE_MS, happens: end('over') };
  if (signIn.leftMs === undefined) return [over];
  return [{ atMs: signIn.leftMs + PAGE_GONE_MS, happens: end('page-closed') }, over];
}

function screenChanges(model: Model): Due[] {
  return Object.entries(model.phones).flatMap(([name, phone]): Due[] => {
    if (phone.screen === 'done' && phone.returnsMs !== undefined) {
      return [{ atMs: phone.returnsMs, happens: () => leaveApp(model, name) }];
    }
    if (phone.screen !== 'number' || !phone.ticket) return [];
    const expires = (): void => void Object.assign(phone, { screen: 'number-expired', dialog: false });
    return [{ atMs: signInOf(model, phone.ticket.signIn).numberExpiresMs, happens: expires }];
  });
}
