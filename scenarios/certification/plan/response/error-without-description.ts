import { told } from '../../judges/told.ts';
import { returnsWithError } from '../../journeys/returns-with-error.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'error_description のないエラーが戻ってくる。', en: 'An error comes back without error_description.' },
  expects: {
    ja: '失敗したことを画面で知らせる。error_description は任意の項目。',
    en: 'Says that it failed: the description is optional.',
  },
  source: 'RFC 6749 §4.1.2.1',
  standing: 'official',
  steps: returnsWithError({ error: 'access_denied' }),
  judge: told,
  defect: 'needs-error-description',
});
