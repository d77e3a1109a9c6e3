import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: 'スマートフォンにはアプリを開くリンク、PC・タブレット・デスクトップ表示には二次元コードが出る。',
    en: 'A smartphone gets the link to the app; a PC, a tablet and any desktop view get the code.',
  },
  judge(journal) {
    const setting = journal.find(({ kind }) => kind === 'setting')?.data;
    const first = pagesOf(journal).find(({ url }) => interactionOf(url) !== undefined);
    if (!setting || !first) return notReached('No sign-in was begun.');
    const link = String(setting['platform']).startsWith('smartphone') && setting['view'] !== 'desktop';
    const expected = link ? 'open-app' : 'qr';
    return first.page === expected ? passed : failed(`the page “${expected}”`, first.page);
  },
});
