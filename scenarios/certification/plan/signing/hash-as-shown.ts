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
    const said = service.signing?.hash?.toLowerCase() ?? hashIn(notes['start']);
    const shown = hashIn(notes['target']);
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
  consequence: 'security',
  defect: 'signs-another-document',
});

/** 64 digits as they are, or in groups of one size: with those of “SHA-256” before them they would look like more. */
const FORMS = [64, 32, 16, 8, 4, 2].map(
  (size) => new RegExp(`\\b[\\da-f]{${size}}(?:[\\s:]+[\\da-f]{${size}}){${64 / size - 1}}\\b`, 'i'),
);

function hashIn(text = ''): string | undefined {
  const found = FORMS.map((form) => form.exec(text)?.[0]).find((run) => run !== undefined);
  return found?.replaceAll(/[\s:]/g, '').toLowerCase();
}
