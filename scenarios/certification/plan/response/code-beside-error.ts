import { told } from '../../judges/told.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '戻り先に、コードとエラーの両方がある。', en: 'Both a code and an error come back.' },
  expects: {
    ja: 'エラーとして扱い、ログインさせない。コードは正しいときにだけ届く。',
    en: 'Takes it for an error and signs nobody in: a code comes only where there is none.',
  },
  source: 'RFC 6749 §4.1.2, §4.1.2.1',
  standing: 'official',
  steps: returnsWith((parameters) => {
    parameters.set('error', 'access_denied');
    parameters.set('error_description', 'Both came.');
  }),
  judge: told,
  defect: 'code-before-error',
});
