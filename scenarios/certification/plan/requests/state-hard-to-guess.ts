import { hardToGuess } from '../../judges/hard-to-guess.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state は推測できない。', en: 'state cannot be guessed.' },
  expects: { ja: '128ビット以上の乱数から作る。', en: 'Draws it from 128 random bits or more.' },
  source: 'RFC 6749 §10.10; RFC 6819 §5.1.4.2.2',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: hardToGuess('state', (evidence) => authorizations(evidence).map((parameters) => parameters.get('state'))),
  consequence: 'security',
  defect: 'state-counts-up',
});
