import { choice, onPhone, type Choice } from './choice.ts';
import type { Model } from './model.ts';
import { frontOf } from './pages.ts';
import { isInterruptible, phoneOf } from './sign-in.ts';

const MOST_TABS = 3;

/** What can be done at the browser, with the page in front and with tabs. */
export function possibleInBrowser(model: Model, phones: readonly string[]): Choice[] {
  return [...(model.browserOnline ? onPage(model, phones) : []), ...photograph(model, phones), ...tabs(model)];
}

function onPage(model: Model, phones: readonly string[]): Choice[] {
  switch (frontOf(model).page) {
    case 'start':
      return [choice('onward', 'asksToSignIn', {})];
    case 'open-app':
      return [choice('onward', 'followsAppLink', {}), startAnew('page')];
    case 'app-opened':
      return [choice('code', 'followsAppLink', {}), startAnew('page')];
    case 'qr':
      return onCode(model, phones);
    case 'qr-expired':
      return [choice('onward', 'refreshesCode', {}), startAnew('page')];
    case 'number':
      return onNumber(model, phones);
    case 'continue-on-phone':
      return [startAnew('page')];
    case 'done':
      return [choice('onward', 'goesBackToService', {}), startAnew('page')];
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
    const free = name === phones[0] && !isInterruptible(phoneOf(model, name));
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

function photograph({ photograph }: Model, phones: readonly string[]): Choice[] {
  return photograph ? phones.map((name) => choice('code', 'scansPhotograph', onPhone(name))) : [];
}

function tabs(model: Model): Choice[] {
  const { address } = frontOf(model);
  const others = model.tabs.filter(({ name }) => name !== model.front);
  return [
    ...(address.at === 'blank' || address.at === 'ended' ? [] : [choice('page', 'reloadsPage', {})]),
    ...(address.at === 'blank' ? [] : [choice('tab', 'closesPage', {})]),
    ...(model.browserOnline && model.tabs.length < MOST_TABS ? [choice('tab', 'opensTab', {})] : []),
    ...others.map(({ name }) => choice('tab', 'turnsToTab', { tab: name })),
  ];
}
