import { describe, expect, it } from 'vitest';
import { drawScreen } from '../../../../simulators/phone/draw/draw-screen.ts';
import { goToCard, goToConsent, goToSteps, setStage, type Stage } from '../stage.ts';

const pictureOf = ({ phone }: Stage): string => drawScreen(phone.platform, phone.screen());

describe('the picture of a screen', () => {
  it('says on both platforms that it is not the real app, and draws the same screen the same way', () => {
    for (const platform of ['ios', 'android'] as const) {
      const stage = setStage({ options: { platform } });
      expect(pictureOf(stage)).toContain('TEGATA 模擬');
      expect(pictureOf(stage)).toBe(pictureOf(stage));
    }
  });

  it('differs between the platforms', () => {
    const { phone } = setStage();
    expect(drawScreen('ios', phone.screen())).not.toBe(drawScreen('android', phone.screen()));
  });

  it('shows one dot a typed digit, and any PIN of that length alike', async () => {
    const pictures: string[] = [];
    for (const pin of ['1234', '9876']) {
      const stage = setStage();
      await goToSteps(stage);
      await stage.phone.tap('next');
      await stage.phone.type('auth-pin', pin);
      pictures.push(pictureOf(stage));
    }
    expect(pictures[0]).toBe(pictures[1]);
    expect(pictures[0]?.match(/r="7"/g)).toHaveLength(4);
  });

  it('shows items, button and dialog', async () => {
    const stage = setStage();
    await goToConsent(stage);
    expect(pictureOf(stage)).toMatch(/氏名.*生年月日.*許可/s);
    await stage.phone.tap('close');
    expect(pictureOf(stage)).toMatch(/認証と情報提供.*キャンセル.*中止/s);
  });

  it('cannot be broken by the name of a service', async () => {
    const stage = setStage();
    stage.broker.session['service'] = { name: '<script>&' };
    await goToConsent(stage);
    expect(pictureOf(stage)).toContain('&lt;script&gt;&amp;');
    expect(pictureOf(stage)).not.toContain('<script');
  });

  it('covers the app when the phone is locked', async () => {
    const stage = setStage();
    await goToCard(stage);
    await stage.phone.lock();
    expect(pictureOf(stage)).not.toContain('読み取り');
  });
});
