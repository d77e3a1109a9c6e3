import type { Words } from '../../reports/result.ts';
import type { SpendablePin } from '../../simulators/card/pcsc/may-run.ts';
import type { Stage } from '../stage.ts';
import { defineAct } from './act.ts';
import { press, type WithPhone } from './press-on-phone.ts';
import { LENGTHS } from '../reading/pins.ts';
import { faultOf, mishapInWords, type Mishap } from './mishaps.ts';

type Pin = { pin: 'right' | 'wrong' };
/** How the password for signing is typed: as it is, wrong, in small letters, or with characters that it cannot have. */
type Password = 'right' | 'wrong' | 'lower-case' | 'odd-characters';

const PASSWORD_WORDS: Readonly<Record<Password, Words>> = {
  right: { ja: '署名用電子証明書のパスワードを入力する', en: 'types the password for signing' },
  wrong: { ja: '署名用電子証明書のパスワードを間違えて入力する', en: 'types a wrong password for signing' },
  'lower-case': {
    ja: '署名用電子証明書のパスワードを英小文字で入力する',
    en: 'types the password for signing in small letters',
  },
  'odd-characters': {
    ja: '署名用電子証明書のパスワードに記号や全角文字をまぜて入力する',
    en: 'types the password for signing among characters that it cannot have',
  },
};
const ENTRY_WORDS: Readonly<Record<SpendablePin, Words>> = {
  authentication: { ja: '利用者証明用の暗証番号', en: 'the authentication PIN' },
  cardInfo: { ja: '券面事項入力補助用の暗証番号', en: 'the card-info PIN' },
  signing: { ja: '署名用電子証明書のパスワード', en: 'the password for signing' },
};
const TYPED: Readonly<Record<Password, (right: string, wrong: string) => string>> = {
  right: (right) => right,
  wrong: (_, wrong) => wrong,
  'lower-case': (right) => right.toLowerCase(),
  'odd-characters': (right) => `＃${[...right].join('-')}！`,
};

/** What a person does at a phone. */
export const phoneActs = {
  unlocks: defineAct<WithPhone>({
    words: () => ({ ja: 'スマホのロックを解除する', en: 'unlocks the app' }),
    async perform(stage, { phone }) {
      const hands = await stage.phone(phone);
      await hands.unlock();
    },
  }),
  begins: defineAct<WithPhone>({
    words: () => ({ ja: '手順を確認して進む', en: 'goes on from the steps' }),
    perform: (stage, args) => press(stage, args, stage.crossDevice ? '次へ' : 'はじめる'),
  }),
  typesPin: defineAct<WithPhone & Pin>({
    words: ({ pin }) => ({
      ja: `利用者証明用の暗証番号を${pin === 'right' ? '' : '間違えて'}入力する`,
      en: `types ${pin === 'right' ? 'the' : 'a wrong'} authentication PIN`,
    }),
    perform: (stage, args) => typePin(stage, args, 'authentication'),
  }),
  typesCardInfoPin: defineAct<WithPhone & Pin>({
    words: ({ pin }) => ({
      ja: `券面事項入力補助用の暗証番号を${pin === 'right' ? '' : '間違えて'}入力する`,
      en: `types ${pin === 'right' ? 'the' : 'a wrong'} card-info PIN`,
    }),
    perform: (stage, args) => typePin(stage, args, 'cardInfo'),
  }),
  typesPassword: defineAct<WithPhone & { password: Password }>({
    words: ({ password }) => PASSWORD_WORDS[password],
    async perform(stage, { phone, password }) {
      const hands = await stage.phone(phone);
      const right = stage.pin('signing', 'right');
      const pin = password === 'wrong' ? 'wrong' : 'right';
      stage.world.journal.write('person', 'pin', { phone: hands.name, of: 'signing', pin, as: password });
      await hands.typePin(TYPED[password](right, stage.pin('signing', 'wrong')));
    },
  }),
  typesTooLittle: defineAct<WithPhone & { of: SpendablePin }>({
    words: ({ of }) => ({
      ja: `${ENTRY_WORDS[of].ja}を1文字足りないまま入力し、進めるなら進む`,
      en: `types ${ENTRY_WORDS[of].en} one character short of the least, and goes on if that leads on`,
    }),
    perform: (stage, args) =>
      typeOtherLength(stage, args, 'too-short', (right) => right.slice(0, LENGTHS[args.of].shortest - 1)),
  }),
  typesTooMuch: defineAct<WithPhone & { of: SpendablePin }>({
    words: ({ of }) => ({
      ja: `${ENTRY_WORDS[of].ja}を1文字多く入力する`,
      en: `types ${ENTRY_WORDS[of].en} and one character more than the most`,
    }),
    perform: (stage, args) =>
      typeOtherLength(stage, args, 'too-long', (right) => right.padEnd(LENGTHS[args.of].longest + 1, '0')),
  }),
  checksTarget: defineAct<WithPhone>({
    words: () => ({ ja: '署名する対象を確認して進む', en: 'looks at what is to be signed and goes on' }),
    perform: (stage, args) => press(stage, args, '次へ'),
  }),
  usesSamePin: defineAct<WithPhone>({
    words: () => ({ ja: '「直前と同じ番号を入力」を押す', en: 'uses the same PIN again' }),
    perform: (stage, args) => press(stage, args, '直前と同じ番号を入力'),
  }),
  startsReading: defineAct<WithPhone>({
    words: () => ({ ja: '「読み取り開始」を押す', en: 'starts the reading' }),
    perform: (stage, args) => press(stage, args, '読み取り開始'),
  }),
  holdsCard: defineAct<WithPhone & Mishap & { card?: string }>({
    words({ card, ...mishap }) {
      const { ja, en } = mishapInWords(mishap);
      return { ja: `${card ?? 'カード'}をかざす${ja}`, en: `holds ${card ?? 'the card'} to the phone${en}` };
    },
    async perform(stage, { phone, card, ...mishap }) {
      const hands = await stage.phone(phone);
      await hands.holdCard(await stage.card(card, faultOf(mishap)));
    },
  }),
  takesCardAway: defineAct<WithPhone>({
    words: () => ({ ja: 'カードを離す', en: 'takes the card away' }),
    perform: async (stage, { phone }) => (await stage.phone(phone)).takeCardAway(),
  }),
  allows: defineAct<WithPhone>({
    words: () => ({ ja: '「許可」を押す', en: 'allows' }),
    perform: (stage, args) => press(stage, args, '許可'),
  }),
  finishes: defineAct<WithPhone>({
    words: () => ({ ja: '完了画面を閉じる', en: 'leaves the last screen' }),
    perform: (stage, args) => press(stage, args, stage.crossDevice ? '閉じる' : '利用中のサービスへ戻る'),
  }),
  wantsToLeave: defineAct<WithPhone>({
    words: () => ({ ja: 'アプリの画面を閉じようとする', en: 'closes the screen' }),
    perform: async (stage, { phone }) => (await stage.phone(phone)).closeScreen(),
  }),
  stops: defineAct<WithPhone>({
    words: () => ({ ja: '「中止」を押す', en: 'stops' }),
    perform: (stage, args) => press(stage, args, '中止'),
  }),
  staysOn: defineAct<WithPhone>({
    words: () => ({ ja: '「キャンセル」を押す', en: 'stays on' }),
    perform: (stage, args) => press(stage, args, 'キャンセル'),
  }),
  taps: defineAct<WithPhone & { label: string }>({
    words: ({ label }) => ({ ja: `アプリで「${label}」を押す`, en: `taps 「${label}」 in the app` }),
    perform: (stage, args) => press(stage, args, args.label),
  }),
  killsApp: defineAct<WithPhone>({
    words: () => ({ ja: 'アプリを強制終了する', en: 'kills the app' }),
    perform: async (stage, { phone }) => (await stage.phone(phone)).kill(),
  }),
  launchesApp: defineAct<WithPhone & { app?: 'guide' | 'mynaapp' }>({
    words: ({ app }) =>
      app === 'mynaapp'
        ? { ja: 'マイナアプリを起動する', en: 'launches マイナアプリ' }
        : { ja: 'アプリを起動する', en: 'launches the app' },
    perform: async (stage, { phone, app }) => (await stage.phone(phone)).launch(app),
  }),
  seesScreen: defineAct<WithPhone & { screen: string }>({
    words: ({ screen }) => ({ ja: `アプリの画面「${screen}」を確認する`, en: `sees the screen “${screen}”` }),
    async perform(stage, { phone, screen }) {
      await (await stage.phone(phone)).sees(screen);
    },
  }),
};

async function typePin(
  stage: Stage,
  { phone, pin }: WithPhone & Pin,
  of: 'authentication' | 'cardInfo',
): Promise<void> {
  const hands = await stage.phone(phone);
  stage.world.journal.write('person', 'pin', { phone: hands.name, of, pin });
  await hands.typePin(stage.pin(of, pin));
}

/** Types an entry of another length than it has, and goes on where the screen lets a person. */
async function typeOtherLength(
  stage: Stage,
  { phone, of }: WithPhone & { of: SpendablePin },
  as: 'too-short' | 'too-long',
  change: (right: string) => string,
): Promise<void> {
  const hands = await stage.phone(phone);
  const right = stage.pin(of, 'right');
  // Of what is too long a field keeps the most that it takes.
  const pin = change(right).slice(0, LENGTHS[of].longest) === right ? 'right' : 'wrong';
  stage.world.journal.write('person', 'pin', { phone: hands.name, of, pin, as });
  await hands.fillPin(change(right));
  const { elements } = await hands.look();
  const onward = elements.find(({ id }) => id === 'next');
  if (onward?.enabled) await hands.press(onward.label);
}
