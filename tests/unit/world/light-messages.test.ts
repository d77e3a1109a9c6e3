import { describe, expect, it } from 'vitest';
import { LightRequest, makeRequest } from '../../../simulators/world/light-request.ts';
import { LightResponse, lightResponse } from '../../../simulators/world/light-response.ts';
import { createWorld } from '../../../simulators/world/world.ts';

const ADDRESS = 'http://a.tegata.test/path';
const FORM = new URLSearchParams({ item: 'stamp' });

interface Message {
  readonly headers: Headers;
  text(): Promise<string>;
}

const told = async (message: Message): Promise<unknown> => ({
  headers: [...message.headers],
  text: await message.text(),
});

describe('a light response', () => {
  it.each<[string, string | null, ResponseInit]>([
    ['text', 'hello', {}],
    ['a page', '<p>', { status: 404, headers: { 'content-type': 'text/html', 'Set-Cookie': 'a=b' } }],
    ['nothing', null, { status: 204 }],
  ])('says what a real one says of %s', async (_what, body, init) => {
    const [light, real] = [lightResponse(body, init), new Response(body, init)];
    expect(light).toMatchObject({ status: real.status, ok: real.ok, bodyUsed: false });
    expect(await told(light)).toEqual(await told(real));
  });

  it('is taken for a response by whoever asks', () => {
    expect(lightResponse('x')).toBeInstanceOf(Response);
    expect(Object.prototype.toString.call(lightResponse('x'))).toBe('[object Response]');
  });

  it('is read once, as text, JSON, bytes or a stream', async () => {
    const read = lightResponse('{"a":1}');
    expect(await read.json()).toEqual({ a: 1 });
    expect(read.bodyUsed).toBe(true);
    await expect(read.text()).rejects.toBeInstanceOf(TypeError);
    expect(new Uint8Array(await lightResponse(Uint8Array.of(1, 2)).arrayBuffer())).toEqual(Uint8Array.of(1, 2));
    const streamed = lightResponse('ab');
    const { value } = (await streamed.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('ab');
    expect(streamed.bodyUsed).toBe(true);
  });

  it('can be copied before it is read', async () => {
    const light = lightResponse('twice');
    expect(await light.clone().text()).toBe('twice');
    expect(await light.text()).toBe('twice');
  });

  it('gives the very stream that it was made of', () => {
    const stream = new ReadableStream<Uint8Array>();
    expect(lightResponse(stream).body).toBe(stream);
  });

  it('is what a handler of a world makes, and nobody else', async () => {
    const world = createWorld({ seed: 's', startsAt: new Date('2026-04-01'), sink: () => {} });
    world.network.serve('http://a.tegata.test', 'a', () => new Response('x'));
    expect(await world.network.as('browser')(ADDRESS)).toBeInstanceOf(LightResponse);
    expect(new Response('x')).not.toBeInstanceOf(LightResponse);
  });
});

describe('a light request', () => {
  it.each<[string, RequestInit]>([
    ['a page', { headers: { cookie: 'a=b' } }],
    ['a form', { method: 'POST', body: FORM }],
    ['text', { method: 'POST', body: 'x' }],
    ['JSON', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }],
  ])('says what a real one says of %s', async (_what, init) => {
    const [light, real] = [makeRequest(ADDRESS, init), new Request(ADDRESS, init)];
    expect(light).toBeInstanceOf(LightRequest);
    expect(light).toMatchObject({ url: real.url, method: real.method });
    expect(await told(light)).toEqual(await told(real));
    expect(light.bodyUsed).toBe(real.bodyUsed);
  });

  it('is a real one where text is not all that it carries', async () => {
    const bytes = makeRequest(ADDRESS, { method: 'POST', body: Uint8Array.of(97) });
    expect(bytes).not.toBeInstanceOf(LightRequest);
    expect(await bytes.text()).toBe('a');
  });

  it('refuses what a real one refuses', () => {
    expect(() => makeRequest(ADDRESS, { body: 'x' })).toThrow(TypeError);
    expect(() => makeRequest('no address')).toThrow(TypeError);
  });

  it('is read once, and can be copied before', async () => {
    const light = makeRequest(ADDRESS, { method: 'POST', body: FORM });
    expect(Object.fromEntries(await light.clone().formData())).toEqual({ item: 'stamp' });
    expect(await light.text()).toBe('item=stamp');
    await expect(light.text()).rejects.toBeInstanceOf(TypeError);
  });
});
