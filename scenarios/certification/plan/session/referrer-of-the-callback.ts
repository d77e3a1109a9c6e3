import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先のアドレスを、Refererでよそへ知らせない。',
    en: 'The address of the way back is told to nobody as a referrer.',
  },
  expects: {
    ja: 'Referrer-Policy を unsafe-url などに緩めない。',
    en: 'Does not loosen Referrer-Policy: the address holds a code.',
  },
  source: 'RFC 9700 §4.2.4; W3C Referrer Policy',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: ({ visits }) => {
    const returns = visits.filter(
      ({ url }) => /[?&](?:code|error)=/.test(url) && /[?&]state=/.test(url) && !/\/auth\?/.test(url),
    );
    if (returns.length === 0) return unreached('戻りがありません。', 'Nobody came back.');
    const loose = returns.some(({ answered }) =>
      answered.some(
        ([name, value]) => name === 'referrer-policy' && /unsafe-url|no-referrer-when-downgrade/.test(value),
      ),
    );
    return loose ? bad('よそへ知らせる設定です。', 'It is told to others.') : good('知らせません。', 'It is not.');
  },
  defect: 'tells-referrers',
});
