import { describe, expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { findDefects } from '../../scenarios/catalogue/defects.ts';
import { proofs } from '../../scenarios/catalogue/proofs.ts';
import { castings, judgeCasting } from './in-process.ts';

const HOSTILE_SERVICE = 'only a service that cheats would meet it: tests/unit/broker';
const HOSTILE_PHONE = 'only an app that cheats would meet it: tests/unit/broker';
const HOSTILE_READER = 'only a reader that does not ask first would meet it: tests/unit/card';
const NOT_SEEN = 'the journal holds no cookies: tests/unit/relying-party';

/** Defects that no journey of an honest phone, card and service brings out, and where they are told apart. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'code-reusable-at-token': HOSTILE_SERVICE,
  'jti-replay-accepted': HOSTILE_SERVICE,
  'pkce-not-checked': HOSTILE_SERVICE,
  'result-before-signed': HOSTILE_SERVICE,
  'result-of-other-client': HOSTILE_SERVICE,
  'userinfo-ignores-scope': HOSTILE_PHONE,
  'signature-before-consent': HOSTILE_PHONE,
  'releases-unshown-items': HOSTILE_PHONE,
  'registration-not-verified': HOSTILE_PHONE,
  'signature-not-verified': HOSTILE_PHONE,
  'answers-more-than-asked': HOSTILE_READER,
  'changes-without-pin': HOSTILE_READER,
  'locked-pin-opens': HOSTILE_READER,
  'reads-without-pin': HOSTILE_READER,
  'security-survives-other-application': HOSTILE_READER,
  'signs-without-pin': HOSTILE_READER,
  'unknown-command-closes-pins': HOSTILE_READER,
  'keeps-session-id': NOT_SEEN,
};

describe('A defect that is switched on', () => {
  it.each(proofs)('$defect fails $check alone, in $casting', async (proof) => {
    const casting = castings.find(({ name }) => name === proof.casting);
    if (!casting) return expect.fail(`expected ${proof.casting}, got none`);
    const checks = await judgeCasting(casting, [proof.defect]);
    const failed = checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
    expect(failed, JSON.stringify(checks, undefined, 1)).toEqual([proof.check]);
  });

  it('is one of the catalogue, each of which is caught by a check or told apart elsewhere', async () => {
    const caught = new Set(proofs.map(({ defect }) => defect));
    expect(Object.keys(ELSEWHERE).filter((defect) => caught.has(defect))).toEqual([]);
    const certified = (await findPlan()).map(({ trial }) => trial.defect);
    const known = new Set([...caught, ...certified, ...Object.keys(ELSEWHERE)]);
    expect([...known].sort()).toEqual((await findDefects()).map(({ id }) => id));
  });
});
