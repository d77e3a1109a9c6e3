import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'PCで、二次元コードと6桁の数字を使って認証する。',
    en: 'On a PC the person signs in by code and six digits.',
  },
  expects: { ja: 'スマートフォンと同じようにログインさせる。', en: 'Signs the person in as on a smartphone.' },
  source: `${DOCUMENTS.guide} PCまたはタブレットから認証を始める場合`,
  standing: 'official',
  way: 'cross-device',
  control: 'same-device',
  judge: accepted,
  defect: 'phones-only',
});
