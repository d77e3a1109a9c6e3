import type { Words } from '../../../reports/result.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';

/** What only a person, or what stands in for one, can do at a real phone. */
export const DEEDS = {
  'confirm-owner': {
    ja: 'スマートフォンに顔・指紋を読み取らせるか、端末のパスコードを入力してください。',
    en: 'Give the phone your face or finger, or type its passcode.',
  },
  'hold-card': {
    ja: 'カードをスマートフォンにかざし、そのままにしてください。',
    en: 'Hold the card to the phone, and leave it there.',
  },
  'type-pin': { ja: 'カードの暗証番号を入力し、次へ進んでください。', en: 'Type the PIN of the card and go on.' },
  'take-card-away': { ja: 'カードを離してください。', en: 'Take the card away.' },
  'set-lock': {
    ja: '端末の設定で画面ロックを変更してください。',
    en: 'Change the screen lock in the phone’s settings.',
  },
  'install-app': { ja: 'アプリをインストールしてください。', en: 'Install the app.' },
  'reset-app': {
    ja: 'アプリを削除し、もう一度インストールしてください。',
    en: 'Take the app away and install it again.',
  },
  'uninstall-app': { ja: 'アプリを削除してください。', en: 'Take the app away.' },
} as const satisfies Readonly<Record<string, Words>>;

/** One of these deeds. */
export type Deed = keyof typeof DEEDS;

/** What is to be done, and at which phone. */
export interface Asked {
  readonly deed: Deed;
  readonly device: string;
  /** Which lock the phone is to have, or which app. */
  readonly what?: string;
  /** Where the card answers APDUs by the protocol of vpcd: whoever connects is its reader. */
  readonly card?: string;
}

/**
 * Has something done at a phone; resolves when it is done.
 * @throws HarnessError `nobody-presented` when nobody did it in time
 */
export type Presenter = (asked: Asked) => Promise<void>;

/** Says that something was not done. */
export function nobodyPresented({ deed, device }: Asked, why: string): HarnessError {
  return new HarnessError('nobody-presented', `nobody presented: ${deed} at ${device}: ${why}`);
}

/** Where nobody was named who could do anything. */
export const nobody: Presenter = async (asked) => {
  throw nobodyPresented(asked, 'expected a person at the terminal, or a command named by --presenter');
};
