import { bad } from '../../finding.ts';
import { refusedAnd } from '../../judges/refused-and.ts';
import { returnsWithError } from '../../journeys/returns-with-error.ts';
import { defineTrial } from '../../trial.ts';

const MARKUP = '<b id="tegata-markup">tegata</b>';

export default defineTrial({
  title: { ja: 'error_description にHTMLが入っている。', en: 'There is markup in error_description.' },
  expects: {
    ja: '文字として扱う。そのまま埋め込むとスクリプトを動かされる。',
    en: 'Treats it as text: put into the page as it is, it would run scripts.',
  },
  source: 'OWASP ASVS 5.0 V1.2.1',
  standing: 'official',
  steps: returnsWithError({ error: 'access_denied', error_description: MARKUP }),
  judge: refusedAnd(({ visits }) =>
    visits.some(({ answer }) => answer?.includes(MARKUP))
      ? bad('HTMLがそのまま画面に埋め込まれました。', 'The markup stands in the page as it came.')
      : undefined,
  ),
  defect: 'echoes-error-description',
});
