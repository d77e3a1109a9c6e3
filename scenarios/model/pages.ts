import type { Model, SignIn, Tab } from './model.ts';
import { isLapsed, isOver, signInOf, tellPhones } from './sign-in.ts';

/** The tab that is seen. */
export function frontOf(model: Model): Tab {
  const tab = model.tabs.find(({ name }) => name === model.front);
  if (tab) return tab;
  throw new TypeError(`Failed to find the front tab: expected one of ${model.tabs.length}, got ${model.front}.`);
}

/** Opens a tab in front of the others. */
export function openTab(model: Model): Tab {
  const tab: Tab = { name: `tab-${++model.tabsOpened}`, address: { at: 'blank' }, page: 'blank', stale: false };
  model.tabs.push(tab);
  model.front = tab.name;
  return tab;
}

/** The sign-in whose page a tab shows. */
export function shownIn(model: Model, tab: Tab): SignIn | undefined {
  const { address, page } = tab;
  if (address.at !== 'sign-in' || page === 'no-network' || page === 'page-over') return undefined;
  return signInOf(model, address.signIn);
}

/** Loads a tab's address as it answers now. Without network the browser shows its own page. */
export function load(model: Model, tab: Tab, address: Tab['address'] = tab.address): void {
  leavePage(model, tab, address);
  tab.address = address;
  tab.stale = false;
  tab.page = model.browserOnline ? pageAt(model, tab) : 'no-network';
}

/** On a PC the page that is left says so, and only another one in its place keeps the sign-in alive. */
export function leavePage(model: Model, tab: Tab, next?: Tab['address']): void {
  const signIn = shownIn(model, tab);
  if (!signIn || !model.browserOnline || !model.crossDevice) return;
  // As long as a copy lies open, nothing is gone.
  if (copiesOf(model, tab).length > 0) return;
  const stays = tab.address.at === 'sign-in' && next?.at === 'sign-in' && next.signIn === tab.address.signIn;
  if (!stays) signIn.leftMs ??= model.nowMs;
}

/** The other tabs that show the same sign-in: copies of this one. */
export function copiesOf(model: Model, tab: Tab): Tab[] {
  const signIn = shownIn(model, tab);
  return signIn ? model.tabs.filter((other) => other !== tab && shownIn(model, other) === signIn) : [];
}

/** What pushes bring: every page that can hear shows its sign-in as it is now. */
export function pushPages(model: Model): void {
  if (!model.browserOnline) return;
  for (const tab of model.tabs) {
    if (shownIn(model, tab) && !tab.stale) tab.page = pageAt(model, tab);
  }
}

function pageAt(model: Model, tab: Tab): string {
  const { address } = tab;
  if (address.at === 'service') return 'start';
  if (address.at === 'ended') return 'cancelled';
  if (address.at === 'signed-in') return model.signs ? 'signed' : 'signed-in';
  if (address.at !== 'sign-in' && address.at !== 'return') return address.at;
  const signIn = signInOf(model, address.signIn);
  // A PC leaves for the service by itself when the sign-in was cancelled; a phone's page waits for the app to do it.
  const leaves = address.at === 'return' || (signIn.stage === 'cancelled' && model.crossDevice);
  if (!leaves || isOver(signIn)) return pageOf(model, signIn);
  return returnToService(model, tab, signIn, address.signIn);
}

function returnToService(model: Model, tab: Tab, signIn: SignIn, number: number): string {
  const cancelled = signIn.stage === 'cancelled';
  signIn.stage = 'returned';
  tellPhones(model, { signIn: number, code: signIn.code });
  tab.address = { at: cancelled ? 'ended' : 'signed-in' };
  return pageAt(model, tab);
}

function pageOf(model: Model, signIn: SignIn): string {
  if (isOver(signIn)) return 'page-over';
  if (signIn.stage === 'cancelled') return 'cancelled';
  if (!model.crossDevice) return signIn.stage === 'invited' ? 'open-app' : 'app-opened';
  if (signIn.stage === 'invited') return isLapsed(model, signIn) ? 'qr-expired' : 'qr';
  if (signIn.stage === 'number') return 'number';
  return signIn.stage === 'approved' ? 'done' : 'continue-on-phone';
}
