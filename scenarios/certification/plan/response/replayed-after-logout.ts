import { idle } from '../../finding.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログアウトした後で、戻り先のアドレスをもう一度開く。',
    en: 'The address of the way back is opened again after logging out.',
  },
  expects: {
    ja: 'ログインさせない。履歴から他人がログインできてしまう。',
    en: 'Refuses: else whoever finds it in the history is signed in.',
  },
  source: 'RFC 6749 §4.1.2, §10.5',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    await customer.follows(address);
    customer.notes('logout', (await customer.logsOut()) ? 'done' : 'unknown');
    await customer.follows(address);
  },
  judge: (evidence) =>
    evidence.notes['logout'] === 'unknown'
      ? idle('ログアウトの方法がファイルに書かれていません。', 'The file does not say how to log out.')
      : refused(evidence),
  defect: 'remembers-the-answer',
});
