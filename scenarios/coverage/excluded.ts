import type { Words } from '../../reports/result.ts';
import type { Exclusion } from './exclusion.ts';

const IN_NO_TIME: Words = {
  ja: 'アプリがここでするのは、戻り先をブラウザーに渡すことだけで、PCでは何もない。何かが起きる時間がない。',
  en: 'All that the app does here is to hand the way back to the browser, and nothing on a PC: there is no time for anything to come between.',
};
const NUMBER_IN_STEP: Words = {
  ja: '試験環境では、知らせは同じ瞬間に届き、数字の期限はアプリと認証側でミリ秒まで一致する。',
  en: 'In the lab news arrives in the same moment, and app and broker agree to the millisecond when a number ends.',
};
const ASKED_BEFORE: Words = {
  ja: 'アプリはカードに残り回数を尋ねてから送るので、ロックされた暗証番号は送らない。tests/unit/card がカードだけで示す。',
  en: 'The app asks the card for the tries left first and sends nothing to a locked PIN; tests/unit/card shows it on the card alone.',
};
const TYPED_BEFORE: Words = {
  ja: '認証では利用者証明用の暗証番号を先に入力し、署名では求めない。この行は欠陥のあるアプリのためにある。',
  en: 'A sign-in asks for this PIN before it looks for what is missing, a signing never; the row is there for a broken app.',
};
const PAGE_AT_ONCE: Words = {
  ja: '始まった手続きの画面は同じ瞬間に開き、コードかリンクが出る。',
  en: 'The page of a sign-in that has begun loads in the same moment, and shows its code or link.',
};

const app = (from: readonly string[], events: readonly string[], because: Words): Exclusion => ({
  graph: 'app',
  from,
  events,
  because,
});

/** Everything that is left out of coverage, here and nowhere else: each with why, or what stands in its place. */
export const exclusions: readonly Exclusion[] = [
  app(['leaving'], ['link-opened', 'killed'], IN_NO_TIME),
  app(['renewing-number'], ['session-ready'], NUMBER_IN_STEP),
  app(['number-expired'], ['number-accepted'], NUMBER_IN_STEP),
  app(['checking-entries'], ['auth-pin-missing'], TYPED_BEFORE),
  { graph: 'pairing', from: ['begun'], events: ['page-gone', 'time-over'], because: PAGE_AT_ONCE },
  ...['pin-authentication', 'pin-card-info', 'pin-signing'].map((graph) => ({
    graph,
    from: ['locked'],
    events: ['right', 'wrong'],
    because: ASKED_BEFORE,
  })),
];
