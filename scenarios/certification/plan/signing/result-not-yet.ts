import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名が済んだのに、まだだと答え続ける。', en: 'The broker keeps saying that nobody has signed yet.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'which error arrives is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-not-yet'],
  lane: 'slow',
  judge: told,
  defect: 'breaks-when-result-not-yet',
  // Who breaks down at the first “not yet” never sees what comes after it.
  alsoFails: ['signing/accepts-result-after-waiting'],
});
