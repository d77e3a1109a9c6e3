import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'スマートフォンで認証を中止する。', en: 'The person stops on the phone.' },
  expects: {
    ja: '中止したことを読める画面で知らせ、ログインさせない。「Bad Request」だけを出した実例がある。',
    en: 'Says so on a page that can be read, and opens no session: a real service was seen to show nothing but “Bad Request”.',
  },
  source: `${DOCUMENTS.universityManual}`,
  standing: 'observed',
  watches: 'cancelled',
  judge: told,
  defect: 'no-message-on-cancel',
  alsoFails: [
    'endings/certificate-unusable',
    'endings/pin-locked',
    'response/code-beside-error',
    'response/error-with-markup',
    'response/error-without-description',
  ],
});
