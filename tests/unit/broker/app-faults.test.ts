import { describe, expect, it } from 'vitest';
import { isShared } from '../../../simulators/broker/lies/fault.ts';
import { findFaults } from '../../../simulators/broker/lies/find-faults.ts';
import { linkOn } from './stage-browser.ts';
import { setStage } from './stage.ts';

const SEEN: Readonly<Record<string, readonly [status: number, error: string]>> = {
  'app-500': [500, 'server_error'],
  'app-unknown-error': [400, 'tegata_unknown'],
};
const faults = [...(await findFaults()).values()].filter(({ id }) => id.startsWith('app-'));

describe('A fault of what an app is answered', () => {
  it.each(faults)('$id meets every call of an app, of which nothing comes, until it is ended', async (fault) => {
    const stage = setStage();
    const app = stage.app('phone-1', 'hanako');
    const link = linkOn((await stage.browser('smartphone').begin(stage.service.authorizeUrl())).html);
    const [status, error] = SEEN[fault.id] ?? [];
    await stage.broker.control.tellEverybody([fault]);
    const registers = () => app.call('/registrations', { phone: 'phone-2', agreed: ['terms', 'privacy'] });
    for (const answer of [await app.open(link), await registers()]) {
      expect(answer).toEqual({ status, body: { error } });
    }
    expect(stage.journal.filter(({ kind }) => kind === 'fault').map(({ data }) => data)).toEqual(
      Array.from({ length: 2 }, () => ({ fault: fault.id, at: 'app-call' })),
    );
    await stage.broker.control.tellEverybody([]);
    // Had it been opened before, this would be 200.
    expect((await app.open(link)).status).toBe(201);
    expect((await registers()).status).toBe(201);
  });

  it.each(faults)('$id leaves pages and services alone', async (fault) => {
    const stage = setStage();
    await stage.broker.control.tellEverybody([fault]);
    const keys = await stage.world.network.as('shop')(`${stage.broker.issuer}/protocol/openid-connect/certs`);
    expect(keys.status).toBe(200);
    expect(isShared(fault)).toBe(true);
  });

  it.each(faults)('$id says what it is in Japanese and in English', ({ sentence }) => {
    expect(sentence.ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/);
    expect(sentence.en).toMatch(/^[A-Z].*\.$/);
  });

  it('of every row is one of the catalogue', () => {
    expect(Object.keys(SEEN)).toEqual(faults.map(({ id }) => id));
  });
});
