import { told } from '../../judges/told.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'state は正しいが、コードもエラーもない。',
    en: 'The state is right, but there is neither a code nor an error.',
  },
  expects: {
    ja: '読める画面で失敗を知らせ、ログインさせない。',
    en: 'Says on a page that can be read that it failed, and signs nobody in.',
  },
  source: 'RFC 6749 §4.1.2, §4.1.2.1',
  standing: 'official',
  steps: returnsWith((parameters) => parameters.delete('code')),
  judge: told,
  defect: 'breaks-without-a-code',
});
