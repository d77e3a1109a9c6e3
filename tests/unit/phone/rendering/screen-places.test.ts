import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { SKINS } from '../../../../simulators/phone/draw/skin.ts';
import { screenPlaces } from '../../../../simulators/phone/rendering/screen-places.ts';
import { takeScreenshot } from '../../../../simulators/phone/rendering/screenshot.ts';
import { goToConsent, goToSteps, setStage } from '../stage.ts';

describe.each(['ios', 'android'] as const)('the places on a screen of %s', (platform) => {
  it('are those of every element, inside the screen and apart from each other', async () => {
    const stage = setStage({ options: { platform } });
    await goToConsent(stage);
    const screen = stage.phone.screen();
    const { width, height, screen: places } = screenPlaces(platform, screen);
    for (const { id } of screen.elements) expect(places.filter((place) => place.id === id)).toHaveLength(1);
    const touchable = places.filter(({ part }) => part === 'button' || part === 'link');
    expect(touchable.length).toBeGreaterThan(2);
    for (const { box } of places) {
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    }
    for (const [i, a] of touchable.entries()) {
      for (const b of touchable.slice(i + 1)) expect(overlap(a.box, b.box), `${a.id} and ${b.id}`).toBe(false);
    }
  });

  it('put a dialog over the screen, and a keypad below a PIN', async () => {
    const stage = setStage({ options: { platform } });
    await goToSteps(stage);
    await stage.phone.tap('next');
    const keys = screenPlaces(platform, stage.phone.screen()).screen.filter(({ part }) => part === 'key');
    expect(keys.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '⌫']);
    await stage.phone.tap('close');
    const { dialog } = screenPlaces(platform, stage.phone.screen());
    expect(dialog?.map(({ id }) => id)).toEqual(expect.arrayContaining(['stop-dialog', 'dialog-text', 'stop', 'stay']));
  });

  it('are where the screenshot shows them', async () => {
    const stage = setStage({ options: { platform } });
    await goToSteps(stage);
    const screen = stage.phone.screen();
    const picture = PNG.sync.read(Buffer.from(await takeScreenshot(platform, screen, 2)));
    expect(picture).toMatchObject({ width: 780, height: 1688 });
    const button = screenPlaces(platform, screen).screen.find(({ id }) => id === 'next');
    const { x = 0, y = 0, height = 0 } = button?.box ?? {};
    const at = ((y * 2 + height) * picture.width + (x + 12) * 2) * 4;
    expect(picture.data.subarray(at, at + 3).toString('hex')).toBe(SKINS[platform].accent.slice(1));
  });
});

type Box = { x: number; y: number; width: number; height: number };

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
