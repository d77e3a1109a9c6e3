import { defineAct } from './act.ts';
import { press, type WithPhone } from './press-on-phone.ts';

const AGREEMENTS = { terms: '利用規約', privacy: 'プライバシーポリシー' } as const;

/** What a person does while registering the app, besides what every journey has. */
export const registrationActs = {
  ticks: defineAct<WithPhone & { box: keyof typeof AGREEMENTS }>({
    words: ({ box }) => ({
      ja: `「${AGREEMENTS[box]}に同意する」のチェックを押す`,
      en: `presses the tick of ${box === 'terms' ? 'the terms' : 'the privacy policy'}`,
    }),
    perform: (stage, args) => press(stage, args, `${AGREEMENTS[args.box]}に同意する`),
  }),
  setsUpLock: defineAct<WithPhone>({
    words: () => ({ ja: '「設定」を押して画面ロックをアプリに設定する', en: 'sets the screen lock up for the app' }),
    perform: (stage, args) => press(stage, args, '設定'),
  }),
  allowsFaceId: defineAct<WithPhone>({
    words: () => ({ ja: 'Face IDの使用を許可する（「OK」）', en: 'allows Face ID' }),
    perform: (stage, args) => press(stage, args, 'OK'),
  }),
  refusesFaceId: defineAct<WithPhone>({
    words: () => ({ ja: 'Face IDの使用を許可しない', en: 'does not allow Face ID' }),
    perform: (stage, args) => press(stage, args, '許可しない'),
  }),
};
