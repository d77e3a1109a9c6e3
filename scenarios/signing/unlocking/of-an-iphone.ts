import { unlockingWithEach } from '../../families/unlocking.ts';

export default unlockingWithEach({
  title: {
    ja: 'iPhoneのTouch ID・パスコード・Face IDのどれでも、ログインして署名できる。',
    en: 'On an iPhone the app is unlocked by touch id, by passcode and by face id, and the person signs.',
  },
  platforms: ['smartphone-ios'],
  service: 'insurer',
  locks: ['touch-id', 'passcode', 'face-id'],
  completes: (person) => person.completesSigning(),
  checks: ['service-has-the-signature'],
});
