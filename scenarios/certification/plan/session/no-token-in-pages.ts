import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '画面にトークンを書かない。', en: 'No page holds a token.' },
  expects: {
    ja: 'アクセストークンやIDトークンをブラウザーに渡さない。',
    en: 'Keeps access and ID tokens on its own side.',
  },
  source: 'RFC 9700 §4.3.2; service.md §8 [S7–S9]: backend calls',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const tokens = evidence.calls.flatMap(({ endpoint, answered }) =>
      endpoint === 'token'
        ? [...(answered.body ?? '').matchAll(/"(?:access|id|refresh)_token":"([^"]+)"/g)].map(
            ([, token]) => token ?? '',
          )
        : [],
    );
    if (tokens.length === 0) return unreached('トークンを受け取っていません。', 'It received no token.');
    const holds = (text = ''): boolean => tokens.some((token) => text.includes(token));
    const leaked = evidence.visits.some(
      ({ answer, answered }) => holds(answer) || answered.some(([, value]) => holds(value)),
    );
    const stored = Object.values(evidence.sights).some((sight) => Object.values(sight.stored).some(holds));
    return leaked || stored
      ? bad('ブラウザーにトークンがあります。', 'The browser holds a token.')
      : good('ありませんでした。', 'It holds none.');
  },
  defect: 'token-in-page',
});
