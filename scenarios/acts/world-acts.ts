import { defineAct } from './act.ts';

/** How the broker fails whatever the app asks, in words that go behind “the broker answers the app with”. */
const FAILURES = {
  'app-500': { ja: 'エラー500', en: 'error 500' },
  'app-unknown-error': { ja: 'アプリの知らないエラー', en: 'an error that the app does not know' },
} as const;

/** What happens around a person: time passes, the network comes and goes, the card is renewed. */
export const worldActs = {
  waits: defineAct<{ ms: number }>({
    words: ({ ms }) => ({ ja: `${ms / 1000}秒待つ`, en: `waits ${ms / 1000} s` }),
    async perform(stage, { ms }) {
      // What is on the screens now was there before the time passed: a real browser may still be loading it.
      await stage.lookAround();
      stage.world.journal.write('person', 'wait', { ms });
      await stage.world.clock.advance(ms);
    },
  }),
  usesCard: defineAct<{ card: string }>({
    words: ({ card }) => ({ ja: `カード「${card}」を使う`, en: `takes the card “${card}”` }),
    perform: (stage, { card }) => stage.useCard(card),
  }),
  losesNetwork: defineAct<{ of: string }>({
    words: ({ of }) => ({ ja: `${of}の通信が切れる`, en: `${of} loses the network` }),
    perform: (stage, { of }) => stage.setOnline(of, false),
  }),
  meetsSlowNetwork: defineAct<{ of: string; ms: number }>({
    words: ({ of, ms }) => ({
      ja: `${of}の通信が${ms / 1000}秒かかるようになる`,
      en: `${of} comes to where the network takes ${ms / 1000} s`,
    }),
    async perform(stage, { of, ms }) {
      stage.world.network.slow(of, ms);
    },
  }),
  findsBrokerFailing: defineAct<{ by: keyof typeof FAILURES }>({
    words: ({ by }) => ({
      ja: `認証サービスがアプリに${FAILURES[by].ja}を返すようになる`,
      en: `comes to where the broker answers the app with ${FAILURES[by].en}`,
    }),
    perform: (stage, { by }) => stage.brokerLies([by]),
  }),
  findsBrokerMended: defineAct<Record<never, never>>({
    words: () => ({ ja: '認証サービスが元に戻る', en: 'finds the broker mended' }),
    perform: (stage) => stage.brokerLies([]),
  }),
  regainsNetwork: defineAct<{ of: string }>({
    words: ({ of }) => ({ ja: `${of}の通信が戻る`, en: `${of} regains the network` }),
    perform: (stage, { of }) => stage.setOnline(of, true),
  }),
};
