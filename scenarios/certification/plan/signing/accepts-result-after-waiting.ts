import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名が済んだのにまだだと2回答えてから、結果を渡す。',
    en: 'The broker says twice that nobody has signed yet, then gives the result.',
  },
  expects: { ja: '少し待って取り直し、署名を受け付ける。', en: 'Waits a little, asks again, and takes the signature.' },
  source: 'how one asks for the state of a signing is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-not-yet-at-first'],
  lane: 'slow',
  judge: accepted,
  defect: 'asks-once-for-result',
});
