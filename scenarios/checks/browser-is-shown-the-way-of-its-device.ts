import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { interactionOf } from '../reading/sign-ins.ts';

/** Each way's page, and the link on it that leads to the other. */
const WAYS = {
  link: { page: 'open-app', otherWay: '別のスマートフォンのアプリを使う' },
  code: { page: 'qr', otherWay: 'このスマートフォンのアプリを使う' },
} as const;

export default defineCheck({
  summary: {
    ja: 'スマートフォンにはアプリへのリンク、PC・タブレット・デスクトップ表示には二次元コードが出て、もう一方も選べる。',
    en: 'A smartphone gets the link to the app; a PC, a tablet and any desktop view get the code; each may choose the other way.',
  },
  judge(journal) {
    const setting = journal.find(({ kind }) => kind === 'setting')?.data;
    const first = pagesOf(journal).find(({ url }) => interactionOf(url) !== undefined);
    if (!setting || !first) return notReached('No sign-in was begun.');
    const isPhone = String(setting['platform']).startsWith('smartphone') && setting['view'] !== 'desktop';
    const { page, otherWay } = WAYS[isPhone ? 'link' : 'code'];
    if (first.page !== page) return failed(`the page “${page}”`, first.page);
    return first.text.includes(otherWay) ? passed : failed(`the link 「${otherWay}」`, first.text);
  },
});
