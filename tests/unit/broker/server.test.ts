import { afterEach, describe, expect, it } from 'vitest';
import { serveBroker, type ServedBroker } from '../../../simulators/broker/server.ts';
import { setStage } from './stage.ts';

const open: ServedBroker[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

describe('A served broker', () => {
  it('answers on loopback, on a free port', async () => {
    const served = await serveBroker(setStage().broker);
    open.push(served);
    expect(served.host).toBe('127.0.0.1');
    const url = `http://127.0.0.1:${served.port}/api/realms/main/.well-known/openid-configuration`;
    expect(await (await fetch(url)).json()).toHaveProperty('issuer', 'http://broker.tegata.test/api/realms/main');
  });

  it('says so when its port is taken', async () => {
    const served = await serveBroker(setStage().broker);
    open.push(served);
    await expect(serveBroker(setStage().broker, { port: served.port })).rejects.toMatchObject({ code: 'port-in-use' });
  });
});
