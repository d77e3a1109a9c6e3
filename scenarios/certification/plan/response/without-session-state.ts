import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { accepted } from '../../judges/accepted.ts';
import { returnsWith } from '../../journeys/returns-with.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'session_state が付かない。', en: 'There is no session_state in the answer.' },
  expects: {
    ja: 'なくてもログインさせる。仕様にない項目で、付くことが観察されているだけ。',
    en: 'Signs the person in without: it is in no specification, only observed.',
  },
  source: `${DOCUMENTS.workingService}`,
  standing: 'assumed',
  steps: returnsWith((parameters) => parameters.delete('session_state')),
  judge: accepted,
  defect: 'needs-session-state',
});
