import { bad, good, idle, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログインの前に持っていたセッションIDは、ログインの後では使えない。',
    en: 'A session id known before the sign-in is worth nothing after it.',
  },
  expects: {
    ja: 'ログインのときにセッションIDを新しくする。前もって仕込まれたIDでログインを乗っ取られないため。',
    en: 'Gives the session another id: else whoever planted the old one is signed in too.',
  },
  source: 'OWASP ASVS 5.0 V7.2.4',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.copiesCookies('browser', 'attacker');
    await customer.opensApp();
    await customer.approves();
    await customer.returns();
    await customer.looks('planted', { in: 'attacker' });
  },
  judge: ({ sights, service }) => {
    if (service.purpose === 'identity-check') {
      return idle('ログインは、サービス自身が行っています。', 'The service signs people in by itself.');
    }
    const planted = sights['planted'];
    if (!planted) return unreached('比べられませんでした。', 'There was nothing to compare.');
    return planted.session === 'none'
      ? good('前のIDではログインになりませんでした。', 'The old id opened nothing.')
      : bad('前のIDのままログインになりました。', 'The old id is signed in.');
  },
  defect: 'keeps-session-id',
});
