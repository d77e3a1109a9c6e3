import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { BrokerDefect } from '../../../simulators/broker/defect.ts';
import { honestBrokerRules } from '../../../simulators/broker/rules.ts';
import { defect as codeBeforeConsent } from '../../../simulators/broker/broken/code-before-consent.ts';
import { defect as codeIssuedTwice } from '../../../simulators/broker/broken/code-issued-twice.ts';
import { defect as codeLives31S } from '../../../simulators/broker/broken/code-lives-31-s.ts';
import { defect as codeReusable } from '../../../simulators/broker/broken/code-reusable-at-token.ts';
import { defect as expiredAccepted } from '../../../simulators/broker/broken/expired-accepted.ts';
import { defect as jtiReplay } from '../../../simulators/broker/broken/jti-replay-accepted.ts';
import { defect as numberOfOtherPage } from '../../../simulators/broker/broken/number-of-other-page-accepted.ts';
import { defect as numberTries } from '../../../simulators/broker/broken/number-tries-unlimited.ts';
import { defect as pkceNotChecked } from '../../../simulators/broker/broken/pkce-not-checked.ts';
import { defect as refreshKeepsOldCode } from '../../../simulators/broker/broken/refresh-keeps-old-code.ts';
import { defect as releasesUnshown } from '../../../simulators/broker/broken/releases-unshown-items.ts';
import { defect as revokedAccepted } from '../../../simulators/broker/broken/revoked-accepted.ts';
import { defect as secondPhone } from '../../../simulators/broker/broken/second-phone-takes-over.ts';
import { defect as signatureNotVerified } from '../../../simulators/broker/broken/signature-not-verified.ts';
import { defect as stateNotReturned } from '../../../simulators/broker/broken/state-not-returned.ts';
import { defect as subChanges } from '../../../simulators/broker/broken/sub-changes-with-card.ts';
import { defect as userinfoIgnoresScope } from '../../../simulators/broker/broken/userinfo-ignores-scope.ts';
import { approveOnPhone, pair, pairAndProve, scan, signInOnPhone } from './journeys.ts';
import { setStage, type Stage } from './stage.ts';
import { linkOn } from './stage-browser.ts';
import type { CardRequest, StageCard } from './stage-card.ts';

const codeOf = async (stage: Stage): Promise<string> => (await signInOnPhone(stage)).get('code') ?? '';

const proveWith = async (stage: Stage, request: CardRequest, meddle?: (card: StageCard) => void): Promise<unknown> => {
  const [browser, app, card] = [stage.browser('smartphone'), stage.app(), await stage.card(request)];
  await app.open(linkOn((await browser.begin(stage.service.authorizeUrl())).html));
  meddle?.(card);
  return (await app.prove(card)).status;
};

const releasedTo = async (stage: Stage, change: Record<string, string>, shown: string[]): Promise<unknown> => {
  const { app, browser } = await pairAndProve(stage, change);
  await app.consent(shown);
  const { location } = await browser.submit('return');
  const { body } = await stage.service.exchange(location?.searchParams.get('code') ?? '');
  return Object.keys((await stage.service.userinfo(String(body['access_token']))).body);
};

const openAfter = async (stage: Stage, waitedMs: number): Promise<unknown> => {
  const browser = stage.browser();
  await browser.begin(stage.service.authorizeUrl());
  const link = await scan(stage, browser);
  await stage.world.clock.advance(waitedMs);
  return (await stage.app().open(link)).status;
};

/** Each defect, what shows it, what the honest broker gives and what the broken one. */
const ROWS: [BrokerDefect, (stage: Stage) => Promise<unknown>, honest: unknown, broken: unknown][] = [
  [codeLives31S, (stage) => openAfter(stage, 30_999), 410, 201],
  [
    codeIssuedTwice,
    async (stage) => {
      const { browser, returnUrl } = await approveOnPhone(stage);
      await browser.request(returnUrl);
      return (await browser.request(returnUrl)).status;
    },
    410,
    303,
  ],
  [
    codeBeforeConsent,
    async (stage) => {
      const { browser } = await pairAndProve(stage);
      return (await browser.submit('return')).location?.searchParams.has('code');
    },
    undefined,
    true,
  ],
  [
    releasesUnshown,
    (stage) => releasedTo(stage, { scope: 'openid name address' }, ['name']),
    ['sub', 'name'],
    ['sub', 'name', 'address'],
  ],
  [
    userinfoIgnoresScope,
    (stage) => releasedTo(stage, { scope: 'openid name' }, ['name']),
    ['sub', 'name'],
    ['sub', 'name', 'address', 'birthdate', 'gender'],
  ],
  [
    refreshKeepsOldCode,
    async (stage) => {
      const browser = stage.browser();
      await browser.begin(stage.service.authorizeUrl());
      const old = await scan(stage, browser);
      await browser.submit('refresh');
      return (await stage.app().open(old)).status;
    },
    410,
    201,
  ],
  [
    secondPhone,
    async (stage) => {
      const browser = stage.browser();
      await browser.begin(stage.service.authorizeUrl());
      const link = await scan(stage, browser);
      await stage.app().open(link);
      return (await stage.app('phone-2').open(link)).status;
    },
    409,
    200,
  ],
  [
    numberOfOtherPage,
    async (stage) => {
      const mine = await pair(stage);
      const other = stage.browser('pc', 'other');
      await other.begin(stage.service.authorizeUrl());
      await stage.app('phone-2').open(await scan(stage, other));
      return (await other.submit('number', { number: String(mine.app.session()['number']) })).page;
    },
    'number',
    'continue-on-phone',
  ],
  [
    numberTries,
    async (stage) => {
      const { browser, app } = await pair(stage);
      const number = String((Number(app.session()['number']) + 1) % 1_000_000).padStart(6, '0');
      for (const _ of [1, 2, 3]) await browser.submit('number', { number });
      return browser.page().page;
    },
    'qr',
    'number',
  ],
  [
    codeReusable,
    async (stage) => {
      const code = await codeOf(stage);
      await stage.service.exchange(code);
      return (await stage.service.exchange(code)).status;
    },
    400,
    200,
  ],
  [
    pkceNotChecked,
    async (stage) => (await stage.service.exchange(await codeOf(stage), { code_verifier: 'w'.repeat(43) })).status,
    400,
    200,
  ],
  [
    jtiReplay,
    async (stage) => {
      const client_assertion = await stage.service.assertion();
      await stage.service.exchange('x', { client_assertion });
      return (await stage.service.exchange('x', { client_assertion })).body['error_description'];
    },
    'Token reuse detected',
    'Code not valid',
  ],
  [
    subChanges,
    async (stage) => {
      const subs = [];
      for (const notBefore of ['2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z']) {
        const [browser, app] = [stage.browser('smartphone'), stage.app()];
        await app.open(linkOn((await browser.begin(stage.service.authorizeUrl())).html));
        await app.prove(await stage.card({ notBefore: new Date(notBefore) }));
        await app.consent();
        const { location } = await browser.request(String(app.session()['return_url']));
        const { body } = await stage.service.exchange(location?.searchParams.get('code') ?? '');
        subs.push(decodeJwt(String(body['id_token'])).sub);
      }
      return new Set(subs).size;
    },
    1,
    2,
  ],
  [
    revokedAccepted,
    (stage) => proveWith(stage, {}, ({ serial }) => stage.trust.revoke(serial, 'superseded')),
    422,
    200,
  ],
  [expiredAccepted, (stage) => proveWith(stage, { notAfter: new Date('2026-01-01T00:00:00Z') }), 422, 200],
  [
    signatureNotVerified,
    (stage) => proveWith(stage, {}, (card) => Object.assign(card, { sign: () => new Uint8Array(256) })),
    422,
    200,
  ],
  [stateNotReturned, async (stage) => (await signInOnPhone(stage)).get('state'), 'state-1', null],
];

describe('A broken broker', () => {
  it.each(ROWS)('$id differs from the honest one in what it says', async ({ apply }, show, honest, broken) => {
    expect(await show(setStage())).toEqual(honest);
    expect(await show(setStage({ rules: apply(honestBrokerRules) }))).toEqual(broken);
  });

  it('changes exactly one rule', () => {
    for (const [{ apply, room, sentence }] of ROWS) {
      const broken = apply(honestBrokerRules);
      const names = Object.keys(honestBrokerRules) as (keyof typeof honestBrokerRules)[];
      expect(names.filter((name) => broken[name] !== honestBrokerRules[name])).toHaveLength(1);
      expect(Object.keys(broken).sort()).toEqual(names.sort());
      expect(room).toBe('broker');
      expect(sentence.ja).toMatch(/。$/);
      expect(sentence.en).toMatch(/\.$/);
    }
  });
});
