import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者の応答が、いつまで待っても届かない。',
    en: 'No answer comes from the operator, however long one waits.',
  },
  expects: {
    ja: '検証できない署名を受け付けず、いつまでも待たせずに、失敗したことを画面で知らせる。',
    en: 'Does not take a signature that nobody verified; gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  for: 'private',
  operatorFault: 'operator-never',
  lane: 'slow',
  judge: told,
  defect: 'unverified-without-operator',
});
