import { bad, good, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '中止したときの画面から、やり直せる。', en: 'From what is shown after stopping, one can go on.' },
  expects: { ja: 'やり直すか、ほかの画面へ進むボタンかリンクを置く。', en: 'Has a button or a link.' },
  source: 'Tegata’s own advice on usability',
  standing: 'assumed',
  watches: 'cancelled',
  judge: ofTheEnd(({ buttons, links, page }) => {
    if (page === 'neither') return unreached('中止の画面が見つかりません。', 'There was no page that says so.');
    return buttons.length + links.length > 0
      ? good('ボタンかリンクがありました。', 'There was a way on.')
      : bad('ボタンもリンクもありません。', 'There was neither button nor link.');
  }),
  defect: 'cancel-is-a-dead-end',
});
