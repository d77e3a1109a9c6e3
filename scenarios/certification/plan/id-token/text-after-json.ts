import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの中身のJSONの後ろに、余分な文字が続いている。',
    en: 'More text follows the JSON inside the ID token.',
  },
  expects: {
    ja: 'ログインさせない。中身が1つのJSONでないトークンは、読み方が人によって違う。',
    en: 'Refuses the sign-in: what is not one JSON text is read differently by everybody.',
  },
  source: 'RFC 7519 §7.2 (10)',
  standing: 'official',
  faults: ['id-token-trailing-bytes'],
  judge: told,
  defect: 'reads-the-first-json',
});
