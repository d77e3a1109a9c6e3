import { bad, good, idle, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '同じブラウザーで、続けて別の人がログインする。', en: 'Another person signs in with the same browser.' },
  expects: { ja: '後からログインした人の画面にする。', en: 'Is the second person’s from then on.' },
  source: 'OpenID Connect Core 1.0 §2 (sub); OWASP ASVS 5.0 V7.2.4',
  standing: 'official',
  steps: async (customer) => {
    await customer.signsIn();
    await customer.looks('first');
    await customer.becomes('second-adult');
    await customer.signsIn();
  },
  judge: ({ sights, service }) => {
    if (service.purpose === 'identity-check') {
      return idle('ログインは、サービス自身が行っています。', 'The service signs people in by itself.');
    }
    const [first, second] = [sights['first'], sights['end']];
    if (first?.session !== 'open' || second?.session !== 'open') {
      return unreached('二人ともログインするところまで進みませんでした。', 'It did not come to two people.');
    }
    return first.protectedText.join() === second.protectedText.join()
      ? bad('前の人の画面のままでした。', 'It still is the first person’s.')
      : good('後の人の画面になりました。', 'It is the second person’s.');
  },
  defect: 'first-person-stays',
});
