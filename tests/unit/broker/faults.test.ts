import { describe, expect, it } from 'vitest';
import { isShared } from '../../../simulators/broker/lies/fault.ts';
import { findFaults } from '../../../simulators/broker/lies/find-faults.ts';
import { answerFaultsSeen } from './faults-seen/answers.ts';
import { claimFaultsSeen } from './faults-seen/id-token-claims.ts';
import { signatureFaultsSeen } from './faults-seen/id-token-signatures.ts';
import { sharedFaultsSeen } from './faults-seen/shared.ts';
import { wayBackFaultsSeen } from './faults-seen/way-back.ts';
import { signInAmongLies, signInLiedTo, signInWith } from './lied-to.ts';
import { setStage } from './stage.ts';

const faultsSeen = {
  ...claimFaultsSeen,
  ...signatureFaultsSeen,
  ...answerFaultsSeen,
  ...wayBackFaultsSeen,
  ...sharedFaultsSeen,
};
/** Not seen in one sign-in: it has a test of its own. */
const AT_THE_SECOND_TIME = 'token-earlier-again';
// Those of signing are seen in a signing, those of the app by an app: signing-faults.test.ts and app-faults.test.ts.
const faults = [...(await findFaults()).values()].filter(({ id }) => !/^(?:app|sign)-/.test(id));
const honest = await signInLiedTo(setStage(), []);
const NONCE_WRONG = 'id-token-nonce-wrong';
const NONCE_MISSING = 'id-token-nonce-missing';

describe('A fault', () => {
  it.each(faults.filter(({ id }) => id !== AT_THE_SECOND_TIME))(
    '$id is seen on the wire and in the journal',
    async (fault) => {
      const seen = faultsSeen[fault.id];
      if (!seen) return expect.fail(`expected a row in faults-seen/ for ${fault.id}, got none`);
      const [look, expected] = seen;
      const lied = isShared(fault) ? await signInAmongLies([fault]) : await signInLiedTo(setStage(), [fault]);
      expect(look(lied)).toEqual(expected);
      expect(look(honest)).not.toEqual(expected);
      expect(new Set(lied.told)).toEqual(new Set([fault.id]));
      expect(honest.told).toEqual([]);
    },
  );

  it(`${AT_THE_SECOND_TIME} is seen when the same browser signs in again`, async () => {
    const stage = setStage();
    const cookie = await stage.broker.control.plan([{ id: AT_THE_SECOND_TIME }]);
    const [first, second] = [await signInWith(stage, cookie), await signInWith(stage, cookie)];
    expect(first.idToken.verified).toBe(true);
    expect(second.token.members).toEqual(first.token.members);
    expect(second.told).toEqual([AT_THE_SECOND_TIME]);
  });

  it('of every row is one of the catalogue', () => {
    expect([...Object.keys(faultsSeen), AT_THE_SECOND_TIME].sort()).toEqual(faults.map(({ id }) => id).sort());
  });

  it.each(faults)('$id says what it is in Japanese and in English', ({ sentence }) => {
    expect(sentence.ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/);
    expect(sentence.en).toMatch(/^[A-Z].*\.$/);
  });
});

describe('A plan', () => {
  it('lies to the sign-in of its browser and to no other beside it', async () => {
    const stage = setStage();
    const one = await signInLiedTo(stage, [{ id: NONCE_WRONG }]);
    const other = await signInLiedTo(stage, [{ id: NONCE_MISSING }]);
    const honest = await signInLiedTo(stage, []);
    const nonces = [one, other, honest].map(({ idToken }) => idToken.claims['nonce']);
    expect(nonces).toEqual(['a-nonce-that-nobody-sent', undefined, 'nonce-1']);
  });

  it('takes seconds in place of a fault’s own', async () => {
    const { idToken, stage } = await signInLiedTo(setStage(), [{ id: 'id-token-exp-past', seconds: 29 }]);
    expect(idToken.claims['exp']).toBe(stage.world.clock.now() / 1000 - 29);
  });

  it('may hold several faults', async () => {
    const { idToken } = await signInLiedTo(setStage(), [{ id: NONCE_MISSING }, { id: 'id-token-iss-missing' }]);
    expect(Object.keys(idToken.claims)).not.toEqual(expect.arrayContaining(['nonce']));
    expect(Object.keys(idToken.claims)).not.toEqual(expect.arrayContaining(['iss']));
  });

  it('is refused for a fault that does not exist, and for one that everybody would see', async () => {
    const { control } = setStage().broker;
    await expect(control.plan([{ id: 'no-such-fault' }])).rejects.toMatchObject({ code: 'option-invalid' });
    const shared = faults.find(isShared);
    if (shared) await expect(control.plan([shared])).rejects.toMatchObject({ code: 'option-invalid' });
  });

  it('is not found under a marker that was not given out', async () => {
    const stage = setStage();
    await stage.broker.control.plan([{ id: NONCE_WRONG }]);
    const browser = stage.browser();
    browser.cookie = 'tegata_plan=guessed';
    await browser.begin(stage.service.authorizeUrl());
    expect(stage.journal.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });
});

describe('What is told to everybody', () => {
  it('reaches sign-ins without a plan until it is ended', async () => {
    const stage = setStage();
    await stage.broker.control.tellEverybody([{ id: NONCE_WRONG }]);
    const lied = await signInLiedTo(stage, []);
    await stage.broker.control.tellEverybody([]);
    const honest = await signInLiedTo(stage, []);
    expect([lied, honest].map(({ idToken }) => idToken.claims['nonce'])).toEqual([
      'a-nonce-that-nobody-sent',
      'nonce-1',
    ]);
  });
});
