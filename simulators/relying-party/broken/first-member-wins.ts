import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Of two members of the same name in the ID token it takes the first. */
export const defect: ServiceDefect = {
  id: 'first-member-wins',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに同じ名前のメンバーが2つあると、先のほうを使う。',
    en: 'Of two members of the same name in the ID token it takes the first.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ parse: (json) => ({ ...careful.parse(json), ...firstOfEach(json) }) }),
  }),
};

function firstOfEach(json: string): Record<string, unknown> {
  const texts = [...json.matchAll(/"(\w+)":("[^"]*")/g)].toReversed();
  return Object.fromEntries(texts.map(([, name = '', value = '']) => [name, JSON.parse(value) as unknown]));
}
