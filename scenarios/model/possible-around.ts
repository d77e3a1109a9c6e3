import { choice, type Choice } from './choice.ts';
import { CODE_LIFE_MS, REGISTRATION_LIFE_MS } from './facts.ts';
import type { Model } from './model.ts';
import { phoneOf } from './sign-in.ts';
import { duesOf } from './world-effects.ts';

const WAITS_MS = [1_000, 29_999, 30_000, 31_000, 60_000, 5 * 60_000];
const SOON_MS = 10 * 60_000;

/** What can happen around: time passes, a little less or more than somebody thought; the network goes and comes. */
export function possibleAround(model: Model, phones: readonly string[]): Choice[] {
  return [
    ...edgesOf(model).map((ms) => choice('edge', 'waits', { ms })),
    ...WAITS_MS.map((ms) => choice('wait', 'waits', { ms })),
    ...(isBrowserOpen(model) ? network('browser', model.browserOnline) : []),
    ...phones.flatMap((name) => network(name, phoneOf(model, name).online)),
  ];
}

/** A millisecond before the next changes, on time, and one after. */
function edgesOf(model: Model): number[] {
  const lapses = model.signIns
    .filter(({ stage }) => stage === 'invited')
    .map(({ codeShownMs }) => codeShownMs + CODE_LIFE_MS);
  const ends = Object.values(model.phones).flatMap(({ registering }) =>
    registering?.begunMs === undefined ? [] : [registering.begunMs + REGISTRATION_LIFE_MS],
  );
  const moments = [...lapses, ...ends, ...duesOf(model).map(({ atMs }) => atMs)];
  return moments.flatMap((atMs) => {
    const ms = atMs - model.nowMs;
    return ms > 0 && ms < SOON_MS ? [ms - 1, ms, ms + 1].filter((edge) => edge > 0) : [];
  });
}

function isBrowserOpen({ tabs: [first], tabsOpened }: Model): boolean {
  return tabsOpened > 1 || first?.page !== 'blank';
}

function network(of: string, online: boolean): Choice[] {
  return online ? [choice('network', 'losesNetwork', { of })] : [choice('onward', 'regainsNetwork', { of })];
}
