import { accepted } from '../../judges/accepted.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '戻り先に、知らないパラメーターが付いている。',
    en: 'There is a parameter in the answer that nobody has heard of.',
  },
  expects: { ja: '知らないものは無視してログインさせる。', en: 'Ignores it and signs the person in.' },
  source: 'RFC 6749 §4.1.2',
  standing: 'official',
  steps: returnsWith((parameters) => parameters.set('tegata_unknown', '1')),
  judge: accepted,
  defect: 'refuses-unknown-parameters',
});
