import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../scenarios/hands/appium/read-source.ts';
import { guideTexts, ownMap } from '../../../scenarios/phones/maps/own-map.ts';
import { readLocatorMap } from '../../../scenarios/phones/maps/read-map.ts';
import { honestPhoneRules } from '../../../simulators/phone/rules.ts';
import { readTree } from '../../../simulators/phone/android/uia2/ui-node.ts';
import { writeSource } from '../../../simulators/phone/android/uia2/write-source.ts';
import { createAndroidSystem } from '../../../simulators/phone/android/system.ts';
import { readAndroidTraits, type AndroidOptions } from '../../../simulators/phone/android/traits.ts';
import { setStage, LINK } from '../phone/stage.ts';
import { occupantOf } from '../phone/android/stage-phone.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-maps-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function mapFrom(yaml: string) {
  const file = join(folder, 'map.yaml');
  await writeFile(file, yaml);
  return readLocatorMap(file);
}

/** What the server on a phone says of the screen that asks for the owner. */
async function sourceOf(views: NonNullable<AndroidOptions['views']>): Promise<string> {
  const stage = setStage({ options: { platform: 'android' } });
  const { clock, random } = stage.world;
  const system = createAndroidSystem(readAndroidTraits({ views }), clock, random);
  system.settleIn(occupantOf(stage));
  await stage.phone.opensLink(LINK);
  await stage.world.work.idle();
  system.bringToFront('app');
  return writeSource(readTree(system));
}

describe('the map of our own app', () => {
  it('has every screen of the rules, and what can be touched there', () => {
    const { screens } = ownMap();
    const states = Object.entries(honestPhoneRules.screens).filter(([, make]) => make);
    expect(states.length).toBeGreaterThan(50);
    expect(screens['auth-pin']).toMatchObject({
      android: 'screen_auth_pin',
      ios: 'screen-auth-pin',
      titles: expect.arrayContaining(['利用者証明用電子証明書の暗証番号']) as unknown,
      elements: { next: { android: 'next', ios: 'next', text: ['次へ'] } },
    });
    // What a screen is called in a signing too: without ids there is nothing else to know it by.
    expect(screens['done']?.titles).toEqual(expect.arrayContaining(['署名が完了しました']));
    expect(screens['session-over']?.titles).toEqual(['この認証は終了しています', 'この署名は終了しています']);
    expect(screens['registration-start']?.elements).toHaveProperty('next');
    expect(screens['sign-password']?.elements).toHaveProperty('sign-password');
  });

  it('knows a screen and its elements by their ids', async () => {
    const { id, foundBy, elements } = readSource(await sourceOf('own'), 'android', ownMap());
    expect({ id, foundBy }).toEqual({ id: 'unlock', foundBy: 'id' });
    expect(elements.map((element) => [element.id, element.foundBy, element.doubles])).toEqual([
      ['close', 'id', 0],
      ['unlock', 'id', 0],
    ]);
  });
});

describe('an app of which nothing but the guide is known', () => {
  it.each(['foreign', 'bare'] as const)('is known by its texts: %s', async (views) => {
    const { id, foundBy, elements } = readSource(await sourceOf(views), 'android', guideTexts());
    expect({ id, foundBy }).toEqual({ id: 'unlock', foundBy: 'text' });
    expect(elements.map((element) => [element.id, element.foundBy, element.doubles])).toEqual([
      ['close', 'text', 0],
      ['unlock', 'text', 0],
    ]);
  });

  it('has elements that are missing, and some that cannot be told apart', async () => {
    const { elements } = readSource(await sourceOf('confusing'), 'android', guideTexts());
    expect(elements.map((element) => [element.id, element.foundBy, element.doubles])).toEqual([
      ['', 'unmapped', 0],
      ['unlock', 'text', 1],
      ['unlock', 'text', 1],
    ]);
  });

  it('is known by its ids once a map names them', async () => {
    const source = await sourceOf('foreign');
    const { elements, id } = readSource(source, 'android', guideTexts());
    const theirs = elements.find((element) => element.id === 'unlock')?.theirId;
    const map = await mapFrom(`
app: Theirs 2.0
screens:
  ${id}: { elements: { unlock: { android: ${theirs}, text: [開く] } } }
`);
    const read = readSource(source, 'android', map);
    expect(read.elements.map((element) => [element.id, element.foundBy])).toEqual([
      ['close', 'text'],
      ['unlock', 'id'],
    ]);
    expect(read.elements[1]?.alsoCalled).toEqual(['開く', 'ログイン']);
  });
});

describe('a map that does not fit', () => {
  it.each([
    ['app: x\nscreens: { nowhere: {} }', 'screens.nowhere: expected one of home-screen'],
    ['app: x\nscreens: { unlock: { elements: { fly: {} } } }', 'screens.unlock.elements.fly: expected one of close'],
    ['screens: {}', 'app: '],
    ['app: x\nscreens: { unlock: { android: 5 } }', 'screens.unlock.android: '],
    ['app: {', 'Failed to read the locator map'],
  ])('is explained in one sentence: %j', async (yaml, sentence) => {
    await expect(mapFrom(yaml)).rejects.toThrow(sentence);
    await expect(mapFrom(yaml)).rejects.toThrow(expect.objectContaining({ code: 'file-invalid' }));
  });

  it('is a file that is not there', async () => {
    await expect(readLocatorMap(join(folder, 'nothing.yaml'))).rejects.toThrow('no such file');
  });
});
