import { unlockingWithEach } from '../../families/unlocking.ts';

export default unlockingWithEach({
  title: {
    ja: 'iPhoneのTouch ID・パスコード・Face IDのどれでも、ログインして認証できる。',
    en: 'On an iPhone the app is unlocked by touch id, by passcode and by face id, and the person signs in.',
  },
  platforms: ['smartphone-ios'],
  locks: ['touch-id', 'passcode', 'face-id'],
  completes: (person) => person.completesSignIn(),
  checks: ['service-signs-in'],
});
