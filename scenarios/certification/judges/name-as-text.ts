import { bad, good, type Judge } from '../finding.ts';
import { handled } from './handled.ts';

/** A name that holds markup is shown as it is, or not at all; never as part of the page. */
export const nameAsText: Judge = (evidence) => {
  const { text = [], protectedText = [] } = evidence.sights['end'] ?? {};
  const shown = [...text, ...protectedText].filter((line) => line.includes('太郎'));
  if (shown.some((line) => !line.includes('<b'))) {
    return bad('氏名の中のHTMLが、ページの一部になりました。', 'The HTML in the name became part of the page.');
  }
  const finding = handled(evidence);
  if (finding.verdict !== 'passed') return finding;
  return shown.length > 0
    ? good('氏名を文字として表示しました。', 'It showed the name as text.')
    : good('その氏名を表示しませんでした。', 'It did not show that name.');
};
