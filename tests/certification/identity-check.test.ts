import { describe, expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { makeSampleService } from '../../scenarios/certification/sample-service.ts';
import { selectPlan } from '../../scenarios/certification/select-plan.ts';
import { runPlan } from '../../scenarios/certification/run-plan.ts';
import { createVirtualLab } from '../../scenarios/certification/virtual-lab.ts';
import { withDefects } from '../../scenarios/catalogue/defects.ts';
import { honestServiceRules, type ServiceRules } from '../../simulators/relying-party/rules.ts';
import { ACCOUNT, createIdentityService, describeIdentityService } from './services/identity-service.ts';

const plan = await findPlan();
const judge = async (only: readonly string[], rules: ServiceRules = honestServiceRules, environment = ACCOUNT) => {
  const make = createIdentityService((world, issuer, verifying) =>
    makeSampleService(world, 'sign-in', { issuer, verifying }, rules),
  );
  const lab = createVirtualLab(make, describeIdentityService, 'identity', environment);
  const { results } = await runPlan(lab, selectPlan(plan, 'authentication', only), { workers: 2, limitMs: 60_000 });
  return results;
};

describe('A service that checks an identity in an account that is open already', () => {
  it('passes what an honest service passes, one check after another having its verification taken back', async () => {
    const results = await judge(['id-token', 'response', 'endings', 'token', 'userinfo', 'session', 'requests']);
    const others = results.filter(({ verdict }) => verdict !== 'passed');
    expect(others.map(({ id, verdict, saw }) => `${id} ${verdict}: ${saw.en}`)).toEqual([
      'response/replayed-after-logout not-applicable: The file does not say how to log out.',
      'session/id-renewed not-applicable: The service signs people in by itself.',
      'session/logout-ends-copies not-applicable: The file does not say how to log out.',
      'session/logout-ends-it not-applicable: The file does not say how to log out.',
      'session/second-person-replaces-first not-applicable: The service signs people in by itself.',
    ]);
    expect(results.length).toBeGreaterThan(100);
  });

  it.each([
    ['accepts-any-state', 'response/state-changed'],
    ['ignores-nonce', 'id-token/nonce-wrong'],
  ])('is failed for its defect: %s', async (defect, check) => {
    const [result] = await judge([check], await withDefects('relying-party', honestServiceRules, [defect]));
    expect(result).toMatchObject({ id: check, verdict: 'failed' });
  });

  it('is not judged without the password that its file names', async () => {
    const [result] = await judge(['response/state-changed'], honestServiceRules, {} as typeof ACCOUNT);
    expect(result).toMatchObject({ verdict: 'not-reached', saw: { en: expect.stringContaining('MEMBER_PASSWORD') } });
  });
});
