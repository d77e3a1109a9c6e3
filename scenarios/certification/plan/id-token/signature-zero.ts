import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの署名の r と s がどちらも0になっている。',
    en: 'Both numbers of the ID token’s signature are zero, as some verifiers once let pass for any text.',
  },
  expects: {
    ja: 'ログインさせない。r と s が0の署名は、どんな内容にも合ってしまう検証器があった。',
    en: 'Refuses the sign-in: some verifiers once let it pass for any text.',
  },
  source: 'FIPS 186-5 §6.4.2; CVE-2022-21449',
  standing: 'official',
  faults: ['id-token-signature-zero'],
  judge: told,
  defect: 'accepts-zero-signature',
});
