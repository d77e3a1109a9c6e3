import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'state にセミコロンを使わない。', en: 'There is no semicolon in state.' },
  expects: {
    ja: '「;」を含む state でログインに失敗した事例があるため、避ける。',
    en: 'Avoids it: a real service’s sign-in failed with one.',
  },
  source: `${DOCUMENTS.workingService}, commit 3ec6821f`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'セミコロンはありませんでした。', en: 'There was none.' }, (parameters) =>
    parameters.get('state')?.includes(';')
      ? { ja: 'state に「;」があります。', en: 'There is a “;” in state.' }
      : undefined,
  ),
  defect: 'state-with-semicolon',
});
