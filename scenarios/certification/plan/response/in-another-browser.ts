import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先のアドレスを、別のブラウザーで開く。',
    en: 'The address of the way back is opened in another browser.',
  },
  expects: {
    ja: '認証を始めたブラウザーでなければログインさせない。攻撃者のログインを被害者に踏ませる手口を防ぐ。',
    en: 'Signs nobody in but the browser that began: else an attacker’s sign-in can be forced upon a victim.',
  },
  source: `RFC 6749 §10.12; ${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint)`,
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    await customer.follows(address, { in: 'another' });
  },
  judge: refused,
  defect: 'session-in-any-browser',
  alsoFails: ['response/into-a-running-sign-in'],
});
