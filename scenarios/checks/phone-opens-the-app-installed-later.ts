import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';

export default defineCheck({
  summary: {
    ja: '二つのアプリが入っていれば、あとから入れたほうがリンクで開く。',
    en: 'With both apps installed a link opens the one that was installed later.',
  },
  judge(journal) {
    const setting = journal.find(({ kind }) => kind === 'setting')?.data;
    const link = journal.find(({ kind, data }) => kind === 'link' && data['taken'] === true);
    const [removed] = deedsOf(journal, 'removesApp');
    if (!link || !String(setting?.['app']).includes('-then-') || (removed && removed.n < link.n))
      return notReached('No link was opened with both apps installed.');
    const later = String(setting?.['app']).split('-then-')[1];
    return link.data['app'] === later ? passed : failed(`the app ${later}`, link.data['app']);
  },
});
