import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '署名用のパスワードがロックされていることを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The password for signing is locked: whatever comes between while that is told or afterwards, the signing is over.',
  },
  service: 'insurer',
  persona: 'signing-pin-locked',
  goal: 'signature',
  approaches: (person) => person.entersPassword(),
  screen: 'sign-password-locked',
});
