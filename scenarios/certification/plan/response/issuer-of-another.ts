import { refused } from '../../judges/refused.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先の iss が、別の発行者になっている。',
    en: 'There is iss in the answer, and it names another issuer.',
  },
  expects: {
    ja: 'ログインさせない。別の認証側の返事と取り違えないため。付くかどうかは分かっていない。',
    en: 'Refuses: the answer is of somebody else. Whether the real service sends iss is not known.',
  },
  source: 'RFC 9207 §2.4; the real service was not seen to send iss',
  standing: 'assumed',
  steps: returnsWith((parameters) => parameters.set('iss', 'https://issuer.invalid')),
  judge: refused,
  defect: 'ignores-answer-issuer',
});
