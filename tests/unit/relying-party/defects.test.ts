import { describe, expect, it } from 'vitest';
import { defect as acceptsAnyState } from '../../../simulators/relying-party/broken/accepts-any-state.ts';
import { defect as ignoresNonce } from '../../../simulators/relying-party/broken/ignores-nonce.ts';
import { defect as ignoresSignature } from '../../../simulators/relying-party/broken/ignores-signature.ts';
import { defect as ignoresUserinfoSub } from '../../../simulators/relying-party/broken/ignores-userinfo-sub.ts';
import { defect as keepsSessionId } from '../../../simulators/relying-party/broken/keeps-session-id.ts';
import { defect as noMessageOnCancel } from '../../../simulators/relying-party/broken/no-message-on-cancel.ts';
import { defect as sessionBeforeToken } from '../../../simulators/relying-party/broken/session-before-token.ts';
import { defect as sessionInAnyBrowser } from '../../../simulators/relying-party/broken/session-in-any-browser.ts';
import { honestServiceRules } from '../../../simulators/relying-party/rules.ts';
import type { ServiceDefect } from '../../../simulators/relying-party/service-defect.ts';
import type { Lies } from './fake-broker.ts';
import { visit } from './visit.ts';

const DEFECTS = [
  acceptsAnyState,
  ignoresNonce,
  ignoresSignature,
  ignoresUserinfoSub,
  keepsSessionId,
  noMessageOnCancel,
  sessionBeforeToken,
  sessionInAnyBrowser,
];
const broken = (defect: ServiceDefect, lies: Lies = {}) => {
  const visited = visit({ rules: defect.apply(honestServiceRules) });
  Object.assign(visited.broker.lies, lies);
  return visited;
};
const wrongNonce: Lies = { claims: (claims) => ({ ...claims, nonce: 'other' }) };

describe('a broken service', () => {
  it.each(DEFECTS.map((defect) => [defect.id, defect] as const))(
    '%s still signs honest people in',
    async (_id, defect) => {
      const tab = broken(defect).browser();
      expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
    },
  );

  it.each(DEFECTS.map((defect) => [defect.id, defect] as const))('%s changes one rule and no other', (_id, defect) => {
    const rules = defect.apply(honestServiceRules);
    const names = Object.keys(honestServiceRules) as (keyof typeof rules)[];
    expect(names.filter((name) => rules[name] !== honestServiceRules[name])).toHaveLength(1);
    expect(Object.keys(rules)).toEqual(names);
  });

  it('may accept any state', async () => {
    const tab = broken(acceptsAnyState).browser();
    expect(await tab.returns(await tab.starts(), { state: 'other' })).toMatchObject({ page: 'signed-in' });
  });

  it('may ignore the nonce, and that alone', async () => {
    const tab = broken(ignoresNonce, wrongNonce).browser();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
    const stillChecks = broken(ignoresNonce, { claims: (claims) => ({ ...claims, aud: 'RP00000009' }) }).browser();
    expect(await stillChecks.returns(await stillChecks.starts())).toMatchObject({ page: 'failed' });
    const cancelled = broken(ignoresNonce).browser();
    expect(await cancelled.returns(await cancelled.starts(), { error: 'access_denied' })).toMatchObject({
      page: 'cancelled',
    });
  });

  it('may ignore the signature', async () => {
    const tab = broken(ignoresSignature, { signedByStranger: true }).browser();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'signed-in' });
  });

  it('may show the items of another person', async () => {
    const tab = broken(ignoresUserinfoSub, { userinfo: { sub: 'person-2', name: '別人' } }).browser();
    expect((await tab.returns(await tab.starts())).text).toContain('別人');
  });

  it('may keep a session id that was known before', async () => {
    const tab = broken(keepsSessionId).browser();
    const asked = await tab.starts();
    const before = tab.cookie();
    await tab.returns(asked);
    expect(tab.cookie()).toBe(before);
  });

  it('may have nothing to say to someone who stopped', async () => {
    const tab = broken(noMessageOnCancel).browser();
    const seen = await tab.returns(await tab.starts(), { error: 'access_denied' });
    expect(seen).toMatchObject({ status: 400, page: undefined, text: 'Bad Request' });
  });

  it('may sign in somebody before it knows whom', async () => {
    const tab = broken(sessionBeforeToken, wrongNonce).browser();
    expect(await tab.returns(await tab.starts())).toMatchObject({ page: 'failed' });
    expect(await tab.open('/account')).toMatchObject({ page: 'signed-in' });
  });

  it('may sign in a browser that never asked', async () => {
    const { browser } = broken(sessionInAnyBrowser);
    expect(await browser('other').returns(await browser().starts())).toMatchObject({ page: 'signed-in' });
  });
});
