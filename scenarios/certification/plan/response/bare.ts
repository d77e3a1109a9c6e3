import { bad } from '../../finding.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先のアドレスを、何も付けずに開く。',
    en: 'The address of the way back is opened with nothing in it.',
  },
  expects: {
    ja: 'エラーで落ちず、読める画面を出し、ログインさせない。',
    en: 'Shows a page that can be read, signs nobody in and does not break.',
  },
  source: 'RFC 6749 §4.1.2',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.follows(customer.callback());
  },
  judge: (evidence) => {
    const { status = 0 } = evidence.sights['end'] ?? {};
    return status >= 500 ? bad('サーバーのエラーになりました。', `It answered ${status}.`) : told(evidence);
  },
  defect: 'bare-callback-breaks',
});
