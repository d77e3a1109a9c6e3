import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '電子証明書が知らない認証局のものであることを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The certificate is of an unknown authority: whatever comes between while that is told or afterwards, the sign-in is over.',
  },
  persona: 'certificate-untrusted',
  goal: 'proof',
  approaches: (person) => person.entersPins(),
  brokerIsAsked: true,
  screen: 'certificate-untrusted',
});
