import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: 'パスワードを2回、3回、4回間違えても、次に正しく入力すれば署名でき、回数はもとに戻る。',
    en: 'After two, three or four wrong passwords the right one signs, and gives the tries back.',
  },
  platforms: ['pc'],
  spends: { signing: 9 },
  service: 'insurer',
  tags: ['passwords'],
  async steps(person) {
    for (const misses of [2, 3, 4]) {
      await person.comesToThePassword();
      for (let n = 0; n < misses; n++) {
        await person.typesPassword({ password: 'wrong' });
        await person.readsCard();
        await person.takesCardAway();
      }
      await person.signsWithCard();
      await person.takesCardAway();
      await person.returnsWithSignature();
    }
  },
  checks: ['card-tries-rise-only-by-right-pin', 'phone-names-the-wrong-pin', 'service-has-the-signature'],
});
