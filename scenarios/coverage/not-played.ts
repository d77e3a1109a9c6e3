import type { Words } from '../../reports/result.ts';
import type { Exclusion } from './exclusion.ts';

const ONE_ROW_FOR_ALL: Words = {
  ja: '終わりの画面の行はすべて同じ一行から作られ、覚えているものもない。その一行は code-expired・code-replaced・opened-elsewhere・session-over などで実際に通っている。',
  en: 'All last screens share one row, and nothing is kept there; that row is walked on code-expired, code-replaced, opened-elsewhere, session-over and others.',
};
const WHILE_TOLD: Words = {
  ja: '終わりを伝える間に起こることは、一行を共有する。通信のない場合と断られた場合は tests/unit/phone が示す。',
  en: 'What comes between while the broker is told of an end shares one row; without network and when refused it is shown by tests/unit/phone.',
};
const IN_NO_TIME: Words = {
  ja: '試験環境では、この一歩の返事は同じ瞬間に届く。間に何かをするには、この一歩だけが遅くなければならない。',
  en: 'In the lab this step is answered in the same moment; for something to come between, this step alone would have to be slow.',
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
const LOCK_NOT_TAKEN: Words = {
  ja: '試験用の人は、登録の途中で画面ロックを外さない。ロックのない端末は registration/lock/no-screen-lock が通る。',
  en: 'No person of the lab takes the screen lock away in the middle; a phone without one is played by registration/lock/no-screen-lock.',
};
const PAGE_AT_ONCE: Words = {
  ja: '始まった手続きの画面は同じ瞬間に開き、コードかリンクが出る。',
  en: 'The page of a sign-in that has begun loads in the same moment, and shows its code or link.',
};
const SAME_AS_READY: Words = {
  ja: '署名でやり直すことは、ready と proved でのやり直しと同じ操作で、同じ行である。',
  en: 'Starting again in a signing is the same deed on the same row as in ready and proved, where it is played.',
};
const AFTER_DONE: Words = {
  ja: '許可のあとのアプリの画面に中止はない。許可と中止が同時に届く通信の遅れは通していない。',
  en: 'After 「許可」 the app offers no way to stop; a network that delays both so that they arrive one after the other is not played.',
};

const ENDS = [
  'auth-pin-locked',
  'text-pin-locked',
  'certificate-expired',
  'certificate-revoked',
  'certificate-suspended',
  'other-person',
  'sign-password-locked',
  'no-signing-certificate',
] as const;
const REGISTRATION_ENDS = [
  'registration-auth-pin-locked',
  'registration-certificate-expired',
  'registration-certificate-revoked',
  'registration-certificate-suspended',
  'registration-other-person',
  'registration-over',
  'registration-no-lock',
  'registration-face-id-refused',
  'registration-done',
] as const;

const app = (from: readonly string[], events: readonly string[], because: Words): Exclusion => ({
  graph: 'app',
  from,
  events,
  because,
});

/** Steps that a person could bring about and no scenario does, each with what stands in its place. */
export const notPlayed: readonly Exclusion[] = [
  app([...ENDS, ...REGISTRATION_ENDS, 'ticket-unknown'], ['link-opened', 'killed'], ONE_ROW_FOR_ALL),
  app(['app-ended', 'registration-start'], ['link-opened'], ONE_ROW_FOR_ALL),
  app(['page-closed'], ['killed'], ONE_ROW_FOR_ALL),
  app(['registration-no-lock', 'registration-face-id-refused'], ['close'], ONE_ROW_FOR_ALL),
  app(
    ENDS.map((end) => `telling-${end}`),
    ['link-opened', 'killed', 'network-lost', 'trouble'],
    WHILE_TOLD,
  ),
  app(['cancelling'], ['link-opened', 'killed', 'trouble'], WHILE_TOLD),
  app(['offline-cancelling'], ['link-opened', 'killed', 'close'], WHILE_TOLD),
  app(['opening', 'leaving'], ['link-opened', 'killed'], IN_NO_TIME),
  app(['opening'], ['session-over'], IN_NO_TIME),
  app(['renewing-number'], ['session-over', 'session-ready'], NUMBER_IN_STEP),
  app(['number-expired'], ['number-accepted'], NUMBER_IN_STEP),
  app(['checking-entries'], ['auth-pin-missing'], TYPED_BEFORE),
  app(['registration-setting-lock'], ['no-screen-lock'], LOCK_NOT_TAKEN),
  { graph: 'pairing', from: ['begun'], events: ['page-gone', 'time-over'], because: PAGE_AT_ONCE },
  { graph: 'pairing', from: ['consented'], events: ['restarted'], because: SAME_AS_READY },
  { graph: 'pairing', from: ['approved'], events: ['cancelled'], because: AFTER_DONE },
  ...['pin-authentication', 'pin-card-info', 'pin-signing'].map((graph) => ({
    graph,
    from: ['locked'],
    events: ['right', 'wrong'],
    because: ASKED_BEFORE,
  })),
];
