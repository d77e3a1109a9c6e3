import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveBroker, type ServedBroker } from '../../../simulators/broker/server.ts';
import { BrokenOff, NoAnswer } from '../../../simulators/world/broken-off.ts';
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

  it('breaks a connection off where an answer says so, and writes nothing of its own after it', async () => {
    const printed = vi.spyOn(console, 'error');
    const served = await serveBroker({ handle: () => new BrokenOff('{"half":', { status: 200 }) });
    open.push(served);
    const { body } = await fetch(`http://127.0.0.1:${served.port}/`);
    const read = async (): Promise<string> => {
      let text = '';
      for await (const part of body ?? []) text += new TextDecoder().decode(part as Uint8Array);
      return text;
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(printed).not.toHaveBeenCalled();
  });

  it('says nothing at all where there is to be no answer, and answers the next', async () => {
    const printed = vi.spyOn(console, 'error');
    let asked = 0;
    const served = await serveBroker({ handle: () => (++asked === 1 ? new NoAnswer() : new Response('here')) });
    open.push(served);
    await expect(fetch(`http://127.0.0.1:${served.port}/`)).rejects.toThrow('fetch failed');
    expect(await (await fetch(`http://127.0.0.1:${served.port}/`)).text()).toBe('here');
    expect(printed).not.toHaveBeenCalled();
  });

  it('breaks a stream whose listener has lost the network, and ends one that nobody hears any more, without a word', async () => {
    const printed = vi.spyOn(console, 'error');
    let cut = (): void => {};
    const left = vi.fn();
    const headers = { 'content-type': 'text/event-stream' };
    const handle = (): Response =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('event: changed\n\n'));
            cut = () => controller.error(new TypeError('terminated'));
          },
          cancel: left,
        }),
        { headers },
      );
    const served = await serveBroker({ handle });
    open.push(served);
    const listen = async () => {
      const { body } = await fetch(`http://127.0.0.1:${served.port}/`);
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: changed');
      return reader;
    };
    const broken = await listen();
    cut();
    await expect(broken.read()).rejects.toThrow('terminated');
    await (await listen()).cancel();
    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
    expect(printed).not.toHaveBeenCalled();
  });

  it('says so when its port is taken', async () => {
    const served = await serveBroker(setStage().broker);
    open.push(served);
    await expect(serveBroker(setStage().broker, { port: served.port })).rejects.toMatchObject({ code: 'port-in-use' });
  });
});
