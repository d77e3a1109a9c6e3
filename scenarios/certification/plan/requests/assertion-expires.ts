import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyAssertion } from '../../judges/every-assertion.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アサーションはまもなく失効する。', en: 'The assertion expires soon.' },
  expects: { ja: 'exp を入れ、1日より先にしない。', en: 'Has exp, no more than a day ahead.' },
  source: `RFC 7523 §3; 5 s to one day were seen: ${DOCUMENTS.clientManual}; ${DOCUMENTS.workingService}`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyAssertion({ ja: '1日以内に失効するものでした。', en: 'It expired within a day.' }, ({ claims, call }) => {
    const aheadMs = Number(claims['exp'] ?? NaN) * 1000 - call.atMs;
    return aheadMs > 0 && aheadMs <= DAY_MS + SKEW_MS
      ? undefined
      : { ja: `exp は ${String(claims['exp'])} でした。`, en: `exp was ${String(claims['exp'])}.` };
  }),
  consequence: 'security',
  defect: 'assertion-never-expires',
});

const DAY_MS = 86_400_000;
const SKEW_MS = 60_000;
