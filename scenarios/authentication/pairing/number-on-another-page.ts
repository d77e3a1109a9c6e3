import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '6桁の数字を別のPCの画面に入力しても断られ、正しい画面は変わらない。',
    en: 'Six digits typed on another PC are refused there, and the right page is untouched.',
  },
  platforms: ['pc'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.scansCode();
    await person.opensService({ in: 'other-pc' });
    await person.asksToSignIn({ in: 'other-pc' });
    await person.scansCode({ in: 'other-pc', phone: 'phone-2' });
    await person.typesNumber({ in: 'other-pc', digits: 'right' });
    await person.seesPage({ page: 'number' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-number-belongs-to-one-page', 'service-signs-in'],
});
