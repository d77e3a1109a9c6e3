import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { bad, good, idle, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'アプリに表示されるハッシュ値が、サービスの文書のものと同じ。',
    en: 'The hash that the app shows is that of the document that the service shows.',
  },
  expects: {
    ja: '画面で示した文書のハッシュ値を署名に出す。',
    en: 'Hands in the hash of the document that its page shows.',
  },
  source: `${DOCUMENTS.startManual}`,
  standing: 'observed',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: ({ notes, service }) => {
    const find = (text = ''): string | undefined =>
      /(?:[\da-f]\s?){64}/i.exec(text)?.[0].replaceAll(/\s/g, '').toLowerCase();
    const said = service.signing?.hash?.toLowerCase() ?? find(notes['start']);
    const shown = find(notes['target']);
    if (said === undefined) {
      return idle(
        '開始の画面にもファイルにもハッシュ値がありません。',
        'Neither the start page nor the file (signing.hash) names a hash.',
      );
    }
    if (shown === undefined)
      return unreached('アプリで署名する対象まで進みませんでした。', 'It did not come to what is to be signed.');
    return said === shown
      ? good('同じハッシュ値でした。', 'It was the same.')
      : bad(`サービスは ${said}、アプリは ${shown} でした。`, `The service says ${said}, the app ${shown}.`);
  },
  defect: 'signs-another-document',
});
