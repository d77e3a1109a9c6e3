import type { ServiceDefect } from '../service-defect.ts';

/** Redeems each code twice, to be on the safe side. */
export const defect: ServiceDefect = {
  id: 'redeems-twice',
  room: 'relying-party',
  sentence: { ja: '念のため、同じコードを二度使う。', en: 'Redeems each code twice, to be on the safe side.' },
  apply: (rules) => ({
    ...rules,
    async redeemCode(...call) {
      const redeemed = await rules.redeemCode(...call);
      // What comes of the second time is of no interest to it.
      await rules.redeemCode(...call).catch(() => undefined);
      return redeemed;
    },
  }),
};
