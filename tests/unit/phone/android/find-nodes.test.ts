import { describe, expect, it } from 'vitest';
import { pressKey } from '../../../../simulators/phone/android/touch.ts';
import { findNodes } from '../../../../simulators/phone/android/uia2/find-nodes.ts';
import { readTree } from '../../../../simulators/phone/android/uia2/ui-node.ts';
import { writeSource } from '../../../../simulators/phone/android/uia2/write-source.ts';
import { permissionDialog } from '../../../../simulators/phone/android/system-dialog.ts';
import { goToSteps } from '../stage.ts';
import { PACKAGE, stagePhone, type StagedPhone } from './stage-phone.ts';

async function atPin(): Promise<StagedPhone> {
  const phone = stagePhone();
  await goToSteps(phone.stage);
  await phone.stage.phone.tap('next');
  phone.system.bringToFront('app');
  return phone;
}

describe('the views of a screen', () => {
  it.each([
    ['id', `${PACKAGE}:id/auth_pin`],
    ['id', 'auth_pin'],
    ['class name', 'android.widget.EditText'],
    ['xpath', '//android.widget.EditText[@password="true"]'],
    ['xpath', '//*[contains(@hint, "暗証番号") and @clickable="true"]'],
    ['-android uiautomator', 'new UiSelector().className("android.widget.EditText").clickable(true)'],
    ['-android uiautomator', 'new UiSelector().resourceIdMatches(".*:id/auth_pin").instance(0)'],
    ['-android uiautomator', 'new UiScrollable(new UiSelector()).scrollIntoView(new UiSelector().focused(true))'],
  ])('are found by %s %s', async (strategy, selector) => {
    const found = findNodes(readTree((await atPin()).system), strategy, selector);
    expect(found.map(({ place }) => place?.id)).toEqual(['auth-pin']);
  });

  it('are found by what is read aloud of an icon', async () => {
    const [arrow] = findNodes(readTree((await atPin()).system), 'accessibility id', '戻る');
    expect(arrow).toMatchObject({ className: 'android.widget.ImageButton', place: { id: 'close' } });
  });

  it.each([
    ['-android uiautomator', 'new UiSelector().glitter("x")'],
    ['-android uiautomator', 'text("x")'],
    ['xpath', '//*[['],
    ['-image', 'x'],
  ])('are not looked for by what nobody understands: %s %s', async (strategy, selector) => {
    const tree = readTree((await atPin()).system);
    expect(() => findNodes(tree, strategy, selector)).toThrowError(
      expect.objectContaining({ error: 'invalid selector' }),
    );
  });

  it('show only dots of a PIN, typed key by key', async () => {
    const { system } = await atPin();
    for (const code of [8, 9, 10, 67]) await pressKey(system, code);
    const source = writeSource(readTree(system));
    expect(source).toContain('text="••"');
    expect(source).not.toContain('text="12');
  });

  it('are those of the question that the system asks, as long as it asks', async () => {
    const { system } = await atPin();
    const answers: boolean[] = [];
    system.ask(permissionDialog('アプリ', 'notifications', (allowed) => answers.push(allowed)));
    expect(findNodes(readTree(system), 'id', `${PACKAGE}:id/auth_pin`)).toEqual([]);
    await pressKey(system, 4);
    expect(answers).toEqual([false]);
    expect(findNodes(readTree(system), 'id', 'auth_pin')).toHaveLength(1);
  });
});
