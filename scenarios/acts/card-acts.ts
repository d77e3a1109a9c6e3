import { defineAct } from './act.ts';

const SELECTS = {
  authentication: '00A4040C0AD392F000260100000001',
  signing: '00A4040C0AD392F000260100000001',
  cardInfo: '00A4040C0AD3921000310001010408',
} as const;
const SELECT_PIN = { authentication: '00A4020C020018', signing: '00A4020C02001B', cardInfo: '00A4020C020011' } as const;
const QUERY = '00200080';

/** What a person does with a card away from the phone. */
export const cardActs = {
  looksUpTries: defineAct<{ card?: string }>({
    words: () => ({
      ja: 'カードリーダーで暗証番号の残り回数を調べる',
      en: 'looks up in a card reader how many tries each PIN has left',
    }),
    async perform(stage, { card: name }) {
      const card = await stage.card(name);
      card.powerOn();
      for (const pin of ['authentication', 'signing', 'cardInfo'] as const) {
        for (const command of [SELECTS[pin], SELECT_PIN[pin], QUERY]) {
          await card.transmit(Uint8Array.from(Buffer.from(command, 'hex')));
        }
      }
      card.powerOff();
    },
  }),
};
