import type { BrokerDefect } from '../defect.ts';

/** Puts a nonce of its own into the ID token. */
export const defect: BrokerDefect = {
  id: 'nonce-not-echoed',
  room: 'broker',
  sentence: {
    ja: 'IDトークンに、送られたものと違う nonce を入れる。',
    en: 'Puts a nonce of its own into the ID token.',
  },
  apply: (rules) => ({ ...rules, echoedNonce: ({ state }) => state }),
};
