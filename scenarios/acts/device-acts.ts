import { defineAct } from './act.ts';
import type { WithPhone } from './press-on-phone.ts';

type App = 'guide' | 'mynaapp';
type Lock = 'face-id' | 'touch-id' | 'passcode' | 'biometric' | 'device-lock';

const APP_NAMES: Readonly<Record<App, string>> = { guide: 'デジタル認証アプリ', mynaapp: 'マイナアプリ' };
const LOCK_NAMES: Readonly<Record<Lock, string>> = {
  'face-id': 'Face ID',
  'touch-id': 'Touch ID',
  passcode: 'パスコード',
  biometric: '生体認証',
  'device-lock': 'デバイスのロック',
};

/** What a person does with a phone as such, outside of any app. */
export const deviceActs = {
  locksPhone: defineAct<WithPhone>({
    words: () => ({ ja: 'スマホの画面を消す', en: 'turns the phone’s screen off' }),
    perform: async (stage, { phone }) => (await stage.phone(phone)).lock(),
  }),
  wakesPhone: defineAct<WithPhone>({
    words: () => ({ ja: 'スマホの画面ロックを解除する', en: 'unlocks the phone' }),
    async perform(stage, { phone }) {
      const hands = await stage.phone(phone);
      await hands.sees('lock-screen');
      await hands.unlock();
    },
  }),
  setsScreenLock: defineAct<WithPhone & { lock: Lock }>({
    words: ({ lock }) => ({
      ja: `スマホの設定で${LOCK_NAMES[lock]}を使えるようにする`,
      en: `sets up ${lock} in the system’s settings`,
    }),
    perform: async (stage, { phone, lock }) => (await stage.phone(phone)).setLock(lock),
  }),
  removesScreenLock: defineAct<WithPhone>({
    words: () => ({
      ja: 'スマホの画面ロックを使わない設定にする',
      en: 'takes the screen lock away in the system’s settings',
    }),
    perform: async (stage, { phone }) => (await stage.phone(phone)).setLock('none'),
  }),
  installsApp: defineAct<WithPhone & { app: App }>({
    words: ({ app }) => ({ ja: `${APP_NAMES[app]}をインストールする`, en: `installs ${APP_NAMES[app]}` }),
    perform: async (stage, { phone, app }) => (await stage.phone(phone)).install(app),
  }),
  removesApp: defineAct<WithPhone & { app: App }>({
    words: ({ app }) => ({ ja: `${APP_NAMES[app]}を削除する`, en: `removes ${APP_NAMES[app]}` }),
    perform: async (stage, { phone, app }) => (await stage.phone(phone)).uninstall(app),
  }),
};
