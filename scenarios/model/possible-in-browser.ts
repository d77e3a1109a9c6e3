import { choice, onPhone, type Choice } from './choice.ts';
import { CODE_LIFE_MS } from './facts.ts';
import { OWN_PHONE, type Model } from './model.ts';
import { frontOf } from './pages.ts';
import { isInterruptible, phoneOf } from './sign-in.ts';

const MOST_TABS = 3;
const BACK = '利用中のサービスへ戻る';

/** What can be done at the browser, with the page in front and with tabs. */
export function possibleInBrowser(model: Model, phones: readonly string[]): Choice[] {
  return [...(model.browserOnline ? onPage(model, phones) : []), ...scansOfPhotograph(model, phones), ...tabs(model)];
}

function onPage(model: Model, phones: readonly string[]): Choice[] {
  switch (frontOf(model).page) {
    case 'start':
      return [choice('onward', model.signs ? 'asksToSign' : 'asksToSignIn', {})];
    case 'open-app':
      return [choice(isBusy(model, OWN_PHONE) ? 'code' : 'onward', 'followsAppLink', {}), startAnew('page')];
    case 'app-opened':
      return [choice('code', 'followsAppLink', {}), startAnew('page')];
    case 'qr':
      return onCode(model, phones);
    case 'qr-expired':
      return [choice('onward', 'refreshesCode', {}), startAnew('page')];
    case 'number':
      return onNumber(model, phones);
    case 'continue-on-phone':
      return [choice('code', 'pressesIfThere', { label: BACK }), startAnew('page')];
    case 'done':
      return [choice('onward', 'goesBackToService', {}), choice('code', 'duplicatesTab', {})];
    case 'no-network':
      return [choice('onward', 'reloadsPage', {})];
    default:
      return [startAnew('onward')];
  }
}

function startAnew(why: Choice['why']): Choice {
  return choice(why, 'opensService', {});
}

function onCode(model: Model, phones: readonly string[]): Choice[] {
  const scans = phones.map((name) => {
    const free = name === phones[0] && !isBusy(model, name);
    return choice(free ? 'onward' : 'phone', 'scansCode', onPhone(name));
  });
  return [...scans, choice('code', 'photographsCode', {}), choice('code', 'refreshesCode', {}), startAnew('page')];
}

function onNumber(model: Model, phones: readonly string[]): Choice[] {
  const showing = phones.filter((name) => phoneOf(model, name).screen === 'number');
  return [
    ...showing.flatMap((name) => [
      choice('onward', 'typesNumber', { digits: 'right', ...onPhone(name) }),
      choice('number', 'typesNumber', { digits: 'wrong', ...onPhone(name) }),
    ]),
    choice('page', 'presses', { label: 'はじめからやり直す' }),
    startAnew('page'),
  ];
}

function scansOfPhotograph(model: Model, phones: readonly string[]): Choice[] {
  const { photograph, signIns, nowMs } = model;
  if (!photograph) return [];
  const ageMs = nowMs - (signIns[photograph.signIn]?.codeShownMs ?? 0);
  const why = Math.abs(ageMs - CODE_LIFE_MS) <= 1 ? 'edge' : 'code';
  return phones.map((name) => choice(why, 'scansPhotograph', onPhone(name)));
}

function tabs(model: Model): Choice[] {
  const front = frontOf(model);
  const { address } = front;
  const others = model.tabs.filter(({ name }) => name !== model.front);
  return [
    ...(address.at === 'blank' || address.at === 'ended' ? [] : [choice('page', 'reloadsPage', {})]),
    ...(address.at === 'blank' ? [] : [choice('tab', 'closesPage', {})]),
    ...(model.browserOnline && model.tabs.length < MOST_TABS ? [choice('tab', 'opensTab', {})] : []),
    ...others.map(({ name, page }) => choice(page === 'done' ? 'onward' : 'tab', 'turnsToTab', { tab: name })),
  ];
}

/** Whether whoever has this phone is in the middle of something. */
function isBusy(model: Model, name: string): boolean {
  const phone = phoneOf(model, name);
  return isInterruptible(phone) || phone.registering !== undefined;
}
