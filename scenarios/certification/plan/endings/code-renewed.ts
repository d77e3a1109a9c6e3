import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '二次元コードの期限が切れ、更新してから認証する。',
    en: 'The two-dimensional code lapses, is renewed, and the person signs in.',
  },
  expects: {
    ja: 'ログインさせる。30秒は人にとって短く、認証には数分かかる。',
    en: 'Signs the person in: thirty seconds are short, and a sign-in takes minutes.',
  },
  source: `${DOCUMENTS.guide} PCまたはタブレットから認証を始める場合、2`,
  standing: 'official',
  way: 'cross-device',
  lane: 'slow',
  steps: async (customer) => {
    await customer.begins();
    await customer.waits(CODE_LIVES_MS);
    await customer.renewsCode();
    await customer.opensApp();
    await customer.approves();
    await customer.returns();
  },
  judge: accepted,
  defect: 'attempt-lives-half-a-minute',
});

const CODE_LIVES_MS = 31_000;
