import { defineScenario } from '../../scenario.ts';

const USUAL = 'usual-window';

export default defineScenario({
  title: {
    ja: 'プライベートモードで始めてログインできなかった人は、ふだんのウィンドウでやり直せばログインできる。',
    en: 'A person whose sign-in from a private window failed leaves private mode, begins again and is signed in.',
  },
  platforms: ['smartphone-ios'],
  // A private window shares no cookie with the usual one, in which links from apps open.
  returnsIn: USUAL,
  tags: ['returning'],
  async steps(person) {
    await person.arrivesInApp();
    await person.provesWithCard();
    await person.consentsAndReturns();
    await person.seesPage({ in: USUAL, page: 'no-session' });
    await person.takesCardAway();

    await person.opensService({ in: USUAL });
    await person.asksToSignIn({ in: USUAL });
    await person.followsAppLink({ in: USUAL });
    await person.unlocks();
    await person.provesWithCard();
    await person.consentsAndReturns();
    await person.seesPage({ in: USUAL, page: 'signed-in' });
  },
  checks: ['service-signs-in'],
});
