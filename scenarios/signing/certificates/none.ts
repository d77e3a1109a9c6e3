import { refusedInSigning } from '../../families/refused-card.ts';
import { ASKING_FOR_ITEMS } from '../../scenario.ts';

export default refusedInSigning({
  title: {
    ja: '署名用電子証明書のない人（15歳未満）は署名できない。',
    en: 'A person without a signing certificate, such as a child, cannot sign.',
  },
  platforms: ['smartphone-ios', 'smartphone-android', 'pc'],
  services: ASKING_FOR_ITEMS,
  persona: 'child',
  tags: ['certificates'],
  checks: ['phone-says-there-is-no-signing-certificate'],
});
