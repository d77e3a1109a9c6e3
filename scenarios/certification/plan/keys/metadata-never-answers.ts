import { ofMetadata } from '../../judges/of-metadata.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the discovery document, however long one waits.',
  },
  expects: {
    ja: 'いつまでも待たせず、失敗したことを画面で知らせる。',
    en: 'Gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  lane: 'alone',
  faults: ['discovery-never'],
  steps: async (customer) => {
    await customer.asks();
  },
  judge: ofMetadata(told),
  defect: 'breaks-when-metadata-never-comes',
});
