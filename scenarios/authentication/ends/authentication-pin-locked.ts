import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '利用者証明用の暗証番号がロックされていることを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The authentication PIN is locked: whatever comes between while that is told or afterwards, the sign-in is over.',
  },
  persona: 'authentication-pin-locked',
  goal: 'proof',
  approaches: (person) => person.entersPins(),
  screen: 'auth-pin-locked',
});
