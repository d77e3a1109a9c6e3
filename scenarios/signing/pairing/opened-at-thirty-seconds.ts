import { openedTooLate } from '../../families/opened-too-late.ts';
import { ASKING_FOR_NO_ITEMS } from '../../scenario.ts';

export default openedTooLate({
  title: {
    ja: '署名の二次元コードも、表示から30.000秒で断られ、更新すると続けられる。',
    en: 'The code of a signing is refused 30.000 s after it was shown; a new one leads on.',
  },
  services: ASKING_FOR_NO_ITEMS,
  ms: 30_000,
  completes: (person) => person.completesSigning(),
  checks: ['browser-offers-new-code-after-thirty-seconds', 'service-has-the-signature'],
});
