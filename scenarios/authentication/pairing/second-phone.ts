import { defineScenario } from '../../scenario.ts';

export default defineScenario({
  title: {
    ja: '別のスマートフォンが同じ二次元コードを読み取っても断られ、最初の手続きは続く。',
    en: 'A second phone that scans an opened code is refused, and the first goes on.',
  },
  platforms: ['pc', 'tablet'],
  tags: ['pairing'],
  async steps(person) {
    await person.asksService();
    await person.photographsCode();
    await person.scansCode();
    await person.scansPhotograph({ phone: 'phone-2' });
    await person.seesScreen({ phone: 'phone-2', screen: 'opened-elsewhere' });
    await person.goesOnFromNumber();
    await person.completesSignIn();
  },
  checks: ['broker-keeps-first-phone', 'phone-says-why-code-is-refused', 'service-signs-in'],
});
