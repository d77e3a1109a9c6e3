import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンのヘッダーが、誰も知らない拡張の理解を crit で求めている。',
    en: 'The header of the ID token demands by crit that an extension nobody knows be understood.',
  },
  expects: {
    ja: 'ログインさせない。理解できない必須の拡張があれば、断ると決まっている。',
    en: 'Refuses the sign-in: an extension that must be understood and is not means refusal.',
  },
  source: 'RFC 7515 §4.1.11',
  standing: 'official',
  faults: ['id-token-header-crit'],
  judge: told,
  defect: 'ignores-critical-extension',
});
