import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '二つのタブで同時に認証を始め、先に始めたほうで戻る。',
    en: 'Two sign-ins are begun in one browser, and the first one comes back.',
  },
  expects: {
    ja: '先に始めたほうもログインさせる。戻るボタンやタブの複製でよく起きる。',
    en: 'Signs the person in: a duplicated tab or the back button make this happen every day.',
  },
  source: 'Tegata’s own advice on usability',
  standing: 'assumed',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    await customer.begins();
    await customer.follows(address);
  },
  judge: accepted,
  defect: 'forgets-other-tabs',
});
