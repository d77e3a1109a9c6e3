import { describe, expect, it } from 'vitest';
import { goToCard, LINK } from '../stage.ts';
import { idOf, setIphoneStage, type IphoneStage } from './simulated-iphone.ts';

const APP = 'test.tegata.guide';

async function find(stage: IphoneStage, value: string, using = 'accessibility id'): Promise<string> {
  return idOf(await stage.send('POST', '/element', { using, value }));
}

async function click(stage: IphoneStage, name: string): Promise<void> {
  await stage.send('POST', `/element/${await find(stage, name)}/click`, {});
}

describe('the simulated WebDriverAgent', () => {
  it('lets somebody sign in by taps and keys, as far as the consent', async () => {
    const stage = setIphoneStage();
    await stage.send('POST', '/url', { url: LINK });
    await click(stage, 'unlock');
    expect(stage.iphone.owner.stage()).toBe('waiting');
    expect(await stage.iphone.owner.present(true)).toBe(true);
    await click(stage, 'next');
    const field = await find(stage, 'auth-pin');
    await stage.send('POST', `/element/${field}/value`, { value: ['1', '2'] });
    expect(await stage.send('GET', `/element/${field}/text`)).toBe('••');
    await stage.send('POST', '/wda/keys', { value: ['3', '4'] });
    await click(stage, 'next');
    await click(stage, 'same-as-before');
    await click(stage, 'next');
    expect(stage.iphone.screen().id).toBe('hold-card');
    expect(await stage.send('GET', '/source')).not.toContain('1234');
    expect(stage.unknown).toEqual([]);
  });

  it('writes the page source as XCUITest does, each element where the picture shows it', async () => {
    const stage = setIphoneStage({ capabilities: { bundleId: APP } });
    await stage.send('POST', '/url', { url: LINK });
    const source = String(await stage.send('GET', '/source?format=xml&scope=AppiumAUT&excluded_attributes=traits'));
    expect(source).toContain('<?xml version="1.0" encoding="UTF-8"?>\n<AppiumAUT>\n  <XCUIElementTypeApplication');
    expect(source).toMatch(
      /<XCUIElementTypeButton type="XCUIElementTypeButton" name="unlock" label="ログイン" enabled="true" visible="true" accessible="true" x="24" y="752" width="342" height="52" index="\d+"\/>/,
    );
    expect(source).toContain(`processId="100" bundleId="${APP}"`);
    expect(source).not.toContain('traits');
  });

  it.each([
    ['xpath', '//XCUIElementTypeButton[@label="ログイン"]'],
    ['xpath', '//XCUIElementTypeAny[@name="unlock"]'],
    ['predicate string', 'type == "XCUIElementTypeButton" AND label == "ログイン"'],
    ['predicate string', "label CONTAINS 'グイ' && enabled == 1 AND NOT (type ENDSWITH 'Text')"],
    ['predicate string', 'wdName IN {"unlock", "other"} AND rect.x < 100'],
    ['predicate string', 'name LIKE[c] "UNL*" OR FALSEPREDICATE'],
    ['predicate string', 'label MATCHES "ログ.+"'],
    ['class chain', '**/XCUIElementTypeButton[`label == "ログイン"`]'],
    ['class chain', '**/XCUIElementTypeButton[-1]'],
    ['class chain', 'XCUIElementTypeWindow/*[$name == "unlock"$]/XCUIElementTypeButton[2]'],
    ['link text', 'label=ログイン'],
    ['name', 'unlock'],
  ])('finds by %s: %s', async (using, value) => {
    const stage = setIphoneStage();
    await stage.send('POST', '/url', { url: LINK });
    expect(await find(stage, value, using)).toBe(await find(stage, 'unlock'));
  });

  it.each([
    ['xpath', '//[', 'invalid selector'],
    ['class chain', '**//x', 'invalid selector'],
    ['predicate string', 'label ==', 'invalid argument'],
    ['predicate string', 'colour == "red"', 'invalid argument'],
    ['css selector', '.x', 'invalid argument'],
    ['accessibility id', 'nowhere', 'no such element'],
  ])('says what is wrong with %s: %s', async (using, value, error) => {
    const stage = setIphoneStage();
    expect(await stage.send('POST', '/element', { using, value })).toMatchObject({ error });
  });

  it('finds all that fits, in the order in which it is written', async () => {
    const stage = setIphoneStage();
    await stage.send('POST', '/url', { url: LINK });
    const found = await stage.send('POST', '/elements', { using: 'partial link text', value: 'label=ログイン' });
    const texts = (found as unknown[]).map((each) => stage.send('GET', `/element/${idOf(each)}/text`));
    expect(await Promise.all(texts)).toEqual([
      'Face IDでログイン',
      'Face IDを使ってログインしてください。',
      'ログイン',
    ]);
    expect(await stage.send('POST', '/elements', { using: 'name', value: 'nowhere' })).toEqual([]);
  });

  it('forgets an element that its screen took away', async () => {
    const stage = setIphoneStage();
    await stage.send('POST', '/url', { url: LINK });
    const close = await find(stage, 'close');
    await stage.send('POST', `/element/${close}/click`, {});
    expect(await stage.send('GET', '/alert/text')).toBe('認証と情報提供を中止しますか');
    await stage.send('POST', '/alert/dismiss', { name: '中止' });
    expect(await stage.send('GET', `/element/${close}/rect`)).toMatchObject({ error: 'stale element reference' });
  });

  it('asks again for a face that is not the owner’s, over everything else', async () => {
    const stage = setIphoneStage();
    await stage.send('POST', '/url', { url: LINK });
    await click(stage, 'unlock');
    await stage.iphone.owner.present(false);
    expect(await stage.send('GET', '/wda/alert/buttons')).toEqual(['キャンセル', 'もう一度試す']);
    // The button beneath cannot be reached.
    await stage.send('POST', '/wda/tap', { x: 195, y: 778 });
    expect(stage.iphone.owner.stage()).toBe('not-recognised');
    await stage.send('POST', '/alert/accept', { name: 'もう一度試す' });
    expect(await stage.iphone.owner.present(true)).toBe(true);
    expect(stage.iphone.screen().id).toBe('steps');
  });

  it('shows the system’s own question as Springboard’s, not as the app’s', async () => {
    const stage = setIphoneStage({ options: { appToken: undefined }, capabilities: { bundleId: APP } });
    for (const id of ['next', 'next', 'terms', 'next', 'privacy', 'next', 'next', 'set-up']) {
      if (stage.iphone.screen().overlay) break;
      await click(stage, id);
    }
    expect(stage.iphone.screen().overlay?.id).toBe('face-id-permission');
    expect(await stage.send('GET', '/source')).not.toContain('Face IDの使用を許可');
    await stage.send('POST', '/appium/settings', { settings: { respectSystemAlerts: true } });
    expect(await stage.send('GET', '/source')).toContain('bundleId="com.apple.springboard"');
    expect(await stage.send('GET', '/alert/text')).toBe('“デジタル認証アプリ”にFace IDの使用を許可しますか？');
    await stage.send('POST', '/alert/accept', {});
    expect(stage.iphone.screen().overlay).toBeUndefined();
  });

  it.each([
    ['16.0', 'OK'],
    ['18.5', '許可'],
    ['26.0', '許可'],
  ])('asks for notifications and the camera over the app: iOS %s', async (osVersion, allowsCamera) => {
    const stage = setIphoneStage({ traits: { osVersion, asksFor: ['notifications', 'camera'] } });
    await stage.send('POST', '/wda/apps/activate', { bundleId: APP });
    expect(await stage.send('GET', '/alert/text')).toContain(
      '“デジタル認証アプリ”は通知を送信します。よろしいですか？',
    );
    expect(await stage.send('GET', '/wda/alert/buttons')).toEqual(['許可しない', '許可']);
    await stage.send('POST', '/url', { url: LINK });
    const before = stage.iphone.screen().id;
    await stage.iphone.touch('unlock');
    expect(stage.iphone.screen().id).toBe(before);
    await stage.send('POST', '/alert/dismiss', {});
    expect(await stage.send('GET', '/alert/text')).toContain('“デジタル認証アプリ”がカメラへのアクセスを求めています');
    expect(await stage.send('GET', '/wda/alert/buttons')).toEqual(['許可しない', allowsCamera]);
    await stage.send('POST', '/alert/accept', { name: allowsCamera });
    expect(await stage.send('GET', '/alert/text')).toMatchObject({ error: 'no such alert' });
    await stage.iphone.touch('unlock');
    expect(stage.iphone.owner.stage()).toBe('waiting');
  });

  it('tells whether the app runs, locked or not', async () => {
    const stage = setIphoneStage();
    const stateOf = () => stage.send('POST', '/wda/apps/state', { bundleId: APP });
    await stage.send('POST', '/url', { url: LINK });
    expect(await stateOf()).toBe(4);
    await stage.send('POST', '/wda/lock', {});
    expect(await stateOf()).toBe(4);
    await stage.phone.kill();
    expect(await stateOf()).toBe(1);
  });

  it('performs W3C actions: a tap by touch, digits by keys', async () => {
    const stage = setIphoneStage({ options: { unlock: 'passcode' } });
    await stage.send('POST', '/url', { url: LINK });
    await stage.send('POST', '/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: 195, y: 778, duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
    await stage.iphone.owner.typePasscode(true);
    await click(stage, 'next');
    await click(stage, '7');
    await stage.send('POST', '/actions', {
      actions: [{ type: 'key', id: 'k', actions: [{ type: 'keyDown', value: '8' }] }],
    });
    const field = stage.iphone.screen().elements.find(({ kind }) => kind === 'field');
    expect(field).toMatchObject({ id: 'auth-pin', filled: 2 });
  });

  it('opens an app that its owner got from the store meanwhile, and misses one that was taken away', async () => {
    const stage = setIphoneStage({ options: { app: 'none' } });
    const state = () => stage.send('POST', '/wda/apps/state', { bundleId: APP });
    await stage.iphone.openUrl(LINK);
    expect(stage.iphone.screen().id).toBe('browser');
    expect(await state()).toBe(0);

    await stage.phone.install('guide');
    await stage.iphone.openUrl(LINK);
    expect(stage.iphone.screen().id).toBe('registration-start');
    expect(await state()).toBe(4);

    await stage.phone.uninstall('guide');
    expect(stage.iphone.screen().id).toBe('home-screen');
    expect(await state()).toBe(0);
  });

  it('starts, leaves, brings back and ends apps as the system would', async () => {
    const stage = setIphoneStage({ capabilities: { bundleId: APP } });
    expect(await stage.send('POST', '/wda/apps/state', { bundleId: APP })).toBe(4);
    await stage.send('POST', '/wda/pressButton', { name: 'home' });
    expect(await stage.send('POST', '/wda/apps/state', { bundleId: APP })).toBe(3);
    await click(stage, 'デジタル認証アプリ');
    expect(await stage.send('GET', '/wda/activeAppInfo')).toMatchObject({ bundleId: APP });
    expect(await stage.send('POST', '/wda/apps/terminate', { bundleId: APP })).toBe(true);
    expect(await stage.send('POST', '/wda/apps/terminate', { bundleId: APP })).toBe(false);
    expect(await stage.send('POST', '/wda/apps/state', { bundleId: APP })).toBe(1);
    await stage.send('POST', '/url', { url: 'https://elsewhere.tegata.test/' });
    expect(await stage.send('GET', '/wda/activeAppInfo')).toMatchObject({ bundleId: 'com.apple.mobilesafari' });
  });

  it('locks and unlocks, and photographs a PIN screen with dots', async () => {
    const stage = setIphoneStage();
    await goToCard(stage);
    await stage.send('POST', '/wda/lock');
    expect(await stage.send('GET', '/wda/locked')).toBe(true);
    expect(await stage.send('GET', '/source')).toContain('ロックを解除');
    await stage.send('POST', '/wda/unlock');
    expect(await stage.send('GET', '/wda/locked')).toBe(false);
    const png = Buffer.from(String(await stage.send('GET', '/screenshot')), 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([780, 1688]);
  });

  it('names a route that it does not have', async () => {
    const stage = setIphoneStage();
    expect(await stage.send('POST', '/wda/siri/activate', { text: 'x' })).toMatchObject({ error: 'unknown command' });
    expect(stage.unknown).toEqual(['WebDriverAgent POST /wda/siri/activate']);
  });

  it('knows only the session that runs', async () => {
    const { wda, send } = setIphoneStage();
    await send('GET', '/wda/locked');
    const answer = await wda(new Request('http://127.0.0.1/session/OTHER/source'));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ value: { error: 'invalid session id' } });
  });
});
