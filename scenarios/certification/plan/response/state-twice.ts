import { handled } from '../../judges/handled.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state が2つ戻ってくる。', en: 'Two states come back.' },
  expects: {
    ja: '受け入れても断ってもよいが、壊れた画面を見せたり、途中のまま残したりしない。',
    en: 'May accept or refuse it, but must show a page that says which, and leave nothing half done.',
  },
  source: 'RFC 6749 §3.1',
  standing: 'official',
  steps: returnsWith((parameters) => parameters.append('state', 'a-state-that-nobody-sent')),
  judge: handled,
  defect: 'breaks-on-two-states',
});
