import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandRoute } from '../../../scenarios/phones/traffic/command-route.ts';
import { compareTraffic } from '../../../scenarios/phones/traffic/compare-traffic.ts';
import { compareWithOurs } from '../../../scenarios/phones/traffic/compare-with-ours.ts';
import { exchangeOf, type Exchange } from '../../../scenarios/phones/traffic/exchange.ts';
import { recordTraffic } from '../../../scenarios/phones/traffic/record-traffic.ts';
import { simulatedTraffic } from '../../../scenarios/phones/traffic/simulated-traffic.ts';
import { serveWda } from '../../../simulators/phone/ios/wda/serve-wda.ts';
import { setIphoneStage, TRAITS } from '../phone/ios/simulated-iphone.ts';
import { createEngine, tegata } from '../cli/stand-ins.ts';

describe('what is kept of an exchange', () => {
  it('is what it is made of, never what was typed or read', () => {
    const kept = exchangeOf(
      'POST',
      '/session/8E1F/element/00000001-0000-0000-6400-000000000000/value?x=1',
      200,
      '{"value":["1","2","3","4"],"text":"1234"}',
      '{"value":{"error":"no such element","message":"山田 太郎"},"sessionId":"8E1F"}',
    );
    expect(kept).toEqual({
      method: 'POST',
      route: '/session/:sessionID/element/:uuid/value',
      status: 200,
      sent: ['text', 'value'],
      answer: { error: 'no such element', message: 'string' },
    });
  });

  it('is of a page source the kinds of its elements', () => {
    const source = '<?xml version="1.0"?><A><B label="秘密" enabled="true" /><B enabled="false"/></A>';
    expect(exchangeOf('GET', '/source', 200, '', JSON.stringify({ value: source })).answer).toEqual({
      A: {},
      B: { label: ['string'], enabled: ['false', 'true'] },
    });
  });
});

describe('what is kept of a command to a phone', () => {
  it.each([
    ['getprop ro.build.version.sdk', 'getprop ro.build.version.sdk'],
    [
      'am start-activity -W -n jp.example.bank/.Main -d https://x.example/open?t=SECRET',
      'am start-activity -W -n :package -d :own',
    ],
    [
      'am start -n io.appium.settings/.Settings --es tegata.token SECRET',
      'am start -n io.appium.settings/.Settings --es :own :own',
    ],
    ["input text '1234'", 'input text :own'],
    ['input keyevent 26', 'input keyevent :number'],
    ["dumpsys package jp.example.bank; echo 'SECRET 山田'", 'dumpsys package :package; echo :own'],
  ])('is what was asked, never of what: %s', (line, kept) => {
    expect(commandRoute(line)).toBe(kept);
  });
});

describe('comparing a recorded phone with the simulated one', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-traffic-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('finds no difference in itself', async () => {
    const ours = await simulatedTraffic(TRAITS);
    expect(ours.length).toBeGreaterThan(30);
    expect(compareTraffic('ios', ours, ours)).toEqual([]);
  });

  it('finds a route that is not simulated, a status that never came, and names that differ', async () => {
    const real: Exchange[] = [
      { method: 'GET', route: '/wda/healthcheck', status: 200, sent: [], answer: 'null' },
      { method: 'GET', route: '/session/:sessionID/element/:uuid/value', status: 200, sent: [], answer: 'null' },
      { method: 'POST', route: '/session/:sessionID/element/:uuid/value', status: 200, sent: [], answer: 'null' },
      { method: 'GET', route: '/status', status: 503, sent: [], answer: {} },
      {
        method: 'GET',
        route: '/session/:sessionID/window/rect',
        status: 200,
        sent: [],
        answer: { x: 'number', scale: 'number' },
      },
    ];
    const details = compareTraffic('ios', real, await simulatedTraffic(TRAITS)).map(
      ({ what, detail }) => `${what}: ${detail}`,
    );
    expect(details).toEqual([
      'not-simulated: 1 ×',
      'not-simulated: 1 ×',
      'not-compared: 1 ×',
      'status: 503; simulated: 200',
      'answer: only on the phone: scale: number',
      'answer: only simulated: y: number',
      'answer: only simulated: width: number',
      'answer: only simulated: height: number',
    ]);
  });

  it('reads what a recorder between a driver and a phone kept, and the recorder changes nothing', async () => {
    const stage = setIphoneStage();
    const phone = await serveWda(stage.wda);
    const kept: Exchange[] = [];
    const recorder = await recordTraffic(phone.url, (exchange) => kept.push(exchange));
    const { status, body } = await ask(`${recorder.url}/status`);
    expect([status, body]).toEqual([200, (await ask(`${phone.url}/status`)).body]);
    expect((await ask(`${recorder.url}/wda/nowhere`)).status).toBe(404);
    await phone.close();
    expect((await ask(`${recorder.url}/status`)).body).toContain('does not answer');
    await recorder.close();
    const file = join(folder, 'kept.jsonl');
    await writeFile(file, kept.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
    expect(await compareWithOurs(file)).toEqual({
      with: 'ios-18',
      differences: [{ route: 'GET /wda/nowhere', what: 'not-simulated', detail: '1 ×' }],
    });
    expect(await tegata(['phone', 'compare', file], createEngine())).toMatchObject({
      code: 1,
      printed: 'GET /wda/nowhere  not simulated: 1 ×',
    });
  });

  it('says in one sentence that a file is no recording', async () => {
    const file = join(folder, 'wrong.jsonl');
    await writeFile(file, '{"method":"GET"}\n');
    await expect(compareWithOurs(file, 'ios-18')).rejects.toThrow('expected an exchange in line 1');
    await writeFile(file, '');
    await expect(compareWithOurs(file, 'ios-18')).rejects.toThrow('expected at least one exchange, got none');
    await writeFile(file, '{"method":"GET","route":"/status","status":200,"sent":[],"answer":"string"}\n');
    await expect(compareWithOurs(file, 'android-16')).rejects.toThrow('expected a simulated iPhone');
    await writeFile(file, '{"method":"adb","route":"shell ps","status":0,"sent":[],"answer":"string"}\n');
    await expect(compareWithOurs(file, 'ios-18')).rejects.toThrow('expected a simulated Android phone');
  });
});

async function ask(url: string): Promise<{ status: number; body: string }> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).once('error', reject);
  });
}
