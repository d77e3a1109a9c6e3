import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses people whose address is not the one of last time. */
export const defect: ServiceDefect = {
  id: 'refuses-a-changed-address',
  room: 'relying-party',
  sentence: { ja: '前と住所が違う人を断る。', en: 'It refuses people whose address is not the one of last time.' },
  apply(rules) {
    const addresses = new Map<string, string>();
    return {
      ...rules,
      async readUserinfo(broker, redeemed) {
        const items = await rules.readUserinfo(broker, redeemed);
        const address = String(items.address);
        const before = addresses.get(redeemed.sub) ?? address;
        addresses.set(redeemed.sub, before);
        if (before !== address) throw new TokenRefused('It is another address than last time.');
        return items;
      },
    };
  },
};
