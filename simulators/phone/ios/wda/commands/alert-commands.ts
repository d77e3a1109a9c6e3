import { labelOf } from '../../ui/attribute-of.ts';
import { touchAt } from '../../ui/touch-at.ts';
import type { UiElement } from '../../ui/ui-element.ts';
import { walk } from '../../ui/walk.ts';
import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';

/** Questions of the system, or of the app, that wait for an answer. @see FBAlertViewCommands, FBAlert */
export const alertCommands: readonly WdaRoute[] = [
  { method: 'GET', path: '/alert/text', within: 'both', answer: (call) => textOf(openAlert(call)) },
  {
    method: 'POST',
    path: '/alert/text',
    within: 'session',
    answer(call) {
      openAlert(call);
      throw new WdaFailure('unsupported operation', 'The alert contains no input fields');
    },
  },
  { method: 'POST', path: '/alert/accept', within: 'both', answer: (call) => answerAlert(call, -1) },
  { method: 'POST', path: '/alert/dismiss', within: 'both', answer: (call) => answerAlert(call, 0) },
  {
    method: 'GET',
    path: '/wda/alert/buttons',
    within: 'session',
    answer: (call) => buttonsOf(openAlert(call)).map((button) => labelOf(button) ?? ''),
  },
];

/** The alert in front: Springboard's before the app's. */
function openAlert({ trees }: WdaCall): UiElement {
  for (const { root } of trees()) {
    for (const element of walk(root)) if (element.type === 'XCUIElementTypeAlert') return element;
  }
  throw new WdaFailure('no such alert', 'No alert is open');
}

function buttonsOf(alert: UiElement): UiElement[] {
  return [...walk(alert)].filter(({ type }) => type === 'XCUIElementTypeButton');
}

function textOf(alert: UiElement): string {
  const texts = [...walk(alert)].filter(({ type }) => type === 'XCUIElementTypeStaticText');
  return texts.map((element) => labelOf(element) ?? '').join('\n');
}

/** Presses the button of the name that is given, else the last to accept and the first to dismiss. */
async function answerAlert(call: WdaCall, usual: -1 | 0): Promise<null> {
  const { name } = call.body;
  const buttons = buttonsOf(openAlert(call));
  const pressed = name === undefined ? buttons.at(usual) : buttons.find((button) => labelOf(button) === name);
  if (!pressed) {
    throw new WdaFailure('invalid element state', `Failed to find button with label '${String(name)}' for alert`);
  }
  const { x, y, width, height } = pressed.rect;
  await touchAt(call.iphone, x + width / 2, y + height / 2);
  return null;
}
