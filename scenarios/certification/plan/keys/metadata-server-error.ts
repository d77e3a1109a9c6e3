import { ofMetadata } from '../../judges/of-metadata.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの応答がエラー500になる。',
    en: 'The answer is error 500 in place of the discovery document.',
  },
  expects: {
    ja: 'ログインを始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the sign-in, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.6.1',
  standing: 'official',
  lane: 'alone',
  faults: ['discovery-500'],
  steps: async (customer) => {
    await customer.asks();
  },
  judge: ofMetadata(told),
  defect: 'breaks-without-metadata',
});
