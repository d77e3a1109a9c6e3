import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Takes a client assertion that was used before. */
export const defect: BrokerDefect = {
  id: 'jti-replay-accepted',
  room: 'broker',
  sentence: {
    ja: '使用済みのクライアントアサーションを受け付ける。',
    en: 'Takes a client assertion that was used before.',
  },
  apply: (rules) => ({
    ...rules,
    clientAuthenticationSteps: withoutStep(rules.clientAuthenticationSteps, 'assertion-fresh'),
  }),
};
