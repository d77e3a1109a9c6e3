import { REGISTRATION_LIFE_MS } from './facts.ts';
import { NOTHING_ON_MIND, type Model, type PhoneSeen, type Registering } from './model.ts';

/** Where 「次へ」 and 「はじめる」 lead in a registration (guide, table R). */
const ONWARD: Readonly<Record<string, string>> = {
  'registration-start': 'registration-steps',
  'registration-steps': 'registration-terms',
  'registration-terms': 'registration-privacy',
  'registration-privacy': 'registration-lock',
  'registration-prepare': 'auth-pin',
};

/** Shows the first screen of a registration, nothing of an earlier one being kept. */
export function showFirst(phone: PhoneSeen): void {
  Object.assign(phone, NOTHING_ON_MIND, { screen: 'registration-start', entries: {} });
  phone.registering = { ticked: [], begunMs: undefined };
}

/** 「次へ」, 「はじめる」, 「再試行」 or 「閉じる」 in a registration. */
export function tapOnward(model: Model, phone: PhoneSeen, registering: Registering): boolean {
  const onward = ONWARD[phone.screen];
  if (onward !== undefined) phone.screen = onward;
  else if (phone.retries === 'registration-proof') sendRegistration(model, phone, registering);
  else if (phone.retries === 'registering') return true;
  else if (phone.screen === 'registration-done') leaveRegistration(phone, 'app-home');
  else showFirst(phone);
  return false;
}

/** Sets a tick or takes it away. */
export function toggle(phone: PhoneSeen, box: 'terms' | 'privacy'): void {
  if (!phone.registering) return;
  const { ticked } = phone.registering;
  phone.registering = {
    ...phone.registering,
    ticked: ticked.includes(box) ? ticked.filter((one) => one !== box) : [...ticked, box],
  };
}

/** 「設定」: on iOS the system asks once about Face ID. */
export function setLockUp(phone: PhoneSeen): void {
  if (phone.faceId === 'not-asked') phone.dialog = true;
  else phone.screen = 'registration-prepare';
}

/** The answer to that question: without Face ID the passcode is set up (assumed). */
export function answerFaceId(phone: PhoneSeen, allowed: boolean): void {
  phone.dialog = false;
  phone.faceId = allowed ? 'allowed' : 'not-used';
  if (allowed) phone.screen = 'registration-prepare';
}

/** 「読み取り開始」: the broker is asked first. Says whether the phone now waits for the card. */
export function beginReading(model: Model, phone: PhoneSeen, registering: Registering): boolean {
  if (!phone.online) {
    Object.assign(phone, { screen: 'no-network', retries: 'registering' });
    return false;
  }
  phone.retries = undefined;
  phone.registering = { ...registering, begunMs: model.nowMs };
  phone.screen = 'waiting-for-card';
  return true;
}

/** Sends what the card signed, with which the app is registered. */
export function sendRegistration(model: Model, phone: PhoneSeen, { begunMs = 0 }: Registering): void {
  phone.retries = phone.online ? undefined : 'registration-proof';
  if (!phone.online) phone.screen = 'no-network';
  else if (model.nowMs >= begunMs + REGISTRATION_LIFE_MS) phone.screen = 'registration-over';
  else Object.assign(phone, { screen: 'registration-done', registered: true });
}

/** Closing a screen: the first one leads out of the app, the last one home, the others to the first. */
export function closeScreen(phone: PhoneSeen): void {
  if (phone.screen === 'registration-start') leaveRegistration(phone, 'home-screen');
  else if (phone.screen === 'registration-done') leaveRegistration(phone, 'app-home');
  else showFirst(phone);
}

function leaveRegistration(phone: PhoneSeen, screen: string): void {
  Object.assign(phone, NOTHING_ON_MIND, { screen, entries: {} });
}
