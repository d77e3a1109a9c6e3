import { bad, good, unreached } from '../../finding.ts';
import { ofTheEnd } from '../../judges/of-the-end.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '中止したときの画面は日本語。', en: 'What is shown after stopping is in Japanese.' },
  expects: { ja: '何が起きて何をすればよいかを日本語で書く。', en: 'Says in Japanese what happened and what to do.' },
  source: 'JIS X 8341-3:2016 3.1.1; デジタル庁デザインシステム',
  standing: 'assumed',
  watches: 'cancelled',
  judge: ofTheEnd(({ text, page }) => {
    if (page === 'neither') return unreached('中止の画面が見つかりません。', 'There was no page that says so.');
    return text.join('').match(/[ぁ-んァ-ヶ]/)
      ? good('日本語の画面でした。', 'It was in Japanese.')
      : bad('日本語がありませんでした。', 'There was no Japanese on it.');
  }),
  defect: 'cancel-in-english',
});
