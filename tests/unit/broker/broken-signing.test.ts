import { describe, expect, it } from 'vitest';
import { defect as beforeSigned } from '../../../simulators/broker/broken/result-before-signed.ts';
import { defect as inTheClear } from '../../../simulators/broker/broken/result-in-the-clear.ts';
import { defect as ofOtherClient } from '../../../simulators/broker/broken/result-of-other-client.ts';
import { defect as beforeConsent } from '../../../simulators/broker/broken/signature-before-consent.ts';
import { defect as validityNotChecked } from '../../../simulators/broker/broken/validity-not-checked.ts';
import type { BrokerDefect } from '../../../simulators/broker/defect.ts';
import { honestBrokerRules } from '../../../simulators/broker/rules.ts';
import { openSigning, resultOf, setSigningStage, sign, startSigning, tokenOf } from './stage-signing.ts';
import type { Stage } from './stage.ts';

/** Each defect, what shows it, what the honest broker gives and what the broken one. */
const ROWS: [BrokerDefect, (stage: Stage) => Promise<unknown>, honest: unknown, broken: unknown][] = [
  [
    beforeSigned,
    async (stage) => {
      const { token } = await sign(stage);
      // A transaction that nobody signed: the honest broker says so first, the broken one only that it is another one.
      return (await resultOf(stage, { id: await startSigning(stage), token })).body['error'];
    },
    'not_signed_yet',
    'other_sign_transaction',
  ],
  [
    ofOtherClient,
    async (stage) => {
      const { token } = await sign(stage);
      return (await resultOf(stage, { id: await startSigning(stage, undefined, 'RP00000002'), token })).body['error'];
    },
    'other_client',
    'not_signed_yet',
  ],
  [inTheClear, async (stage) => Object.keys((await resultOf(stage, await sign(stage))).body).length, 1, 3],
  [
    beforeConsent,
    async (stage) => {
      const { app, card } = await openSigning(stage);
      return (await app.sign(card)).status;
    },
    409,
    200,
  ],
];

describe('A broken broker', () => {
  it.each(ROWS)('$id differs from the honest one in what it says', async ({ apply }, show, honest, broken) => {
    expect(await show(setSigningStage())).toEqual(honest);
    expect(await show(setSigningStage({}, {}, apply(honestBrokerRules)))).toEqual(broken);
  });

  it('that does not check the validity takes a revoked certificate for a government service', async () => {
    const stateOf = async (stage: Stage): Promise<unknown> => {
      const { app, card, browser } = await openSigning(stage);
      stage.trust.revoke(card.serial, 'affiliationChanged');
      await app.consent();
      const { status } = await app.sign(card);
      return status === 200 ? typeof (await tokenOf(stage, { app, browser })) : status;
    };
    const government = { api: 'government' } as const;
    expect(await stateOf(setSigningStage({}, government))).toBe(422);
    expect(await stateOf(setSigningStage({}, government, validityNotChecked.apply(honestBrokerRules)))).toBe('string');
  });
});
