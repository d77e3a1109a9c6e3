import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '電子証明書がまだ有効でないことを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The certificate is not valid yet: whatever comes between while that is told or afterwards, the sign-in is over.',
  },
  persona: 'certificate-not-yet-valid',
  goal: 'proof',
  approaches: (person) => person.entersPins(),
  brokerIsAsked: true,
  screen: 'certificate-not-yet-valid',
});
