import { bad } from '../../finding.ts';
import { refusedAnd } from '../../judges/refused-and.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'error_description にHTMLが入っている。', en: 'There is markup in error_description.' },
  expects: {
    ja: '文字として扱う。そのまま埋め込むとスクリプトを動かされる。',
    en: 'Treats it as text: put into the page as it is, it would run scripts.',
  },
  source: 'OWASP ASVS 5.0 V1.2.1',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    address.searchParams.delete('code');
    address.searchParams.delete('session_state');
    address.searchParams.set('error', 'access_denied');
    address.searchParams.set('error_description', MARKUP);
    await customer.follows(address);
  },
  judge: refusedAnd(({ visits }) =>
    visits.some(({ answer }) => answer?.includes(MARKUP))
      ? bad('HTMLがそのまま画面に埋め込まれました。', 'The markup stands in the page as it came.')
      : undefined,
  ),
  defect: 'echoes-error-description',
});

const MARKUP = '<b id="tegata-markup">tegata</b>';
