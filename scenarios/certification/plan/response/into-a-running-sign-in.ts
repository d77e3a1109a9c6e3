import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認証の途中のブラウザーに、別の人の戻り先のアドレスを開かせる。',
    en: 'A browser in the middle of its own sign-in is given somebody else’s way back.',
  },
  expects: {
    ja: '自分が始めた認証の戻りでなければ受け付けない。',
    en: 'Takes nothing but the answer to what this browser itself began.',
  },
  source: 'RFC 6749 §10.12; RFC 9700 §4.7',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    await customer.begins({ in: 'victim' });
    await customer.follows(address, { in: 'victim' });
  },
  judge: refused,
  defect: 'state-known-anywhere',
});
