import type { Dialog } from '../../screens/screen.ts';
import { goBack, pressKey, touchNode } from '../touch.ts';
import { readActions } from './read-actions.ts';
import { Uia2Error } from './uia2-error.ts';
import type { Uia2Call, Uia2Route } from './uia2-route.ts';
import type { Uia2Session } from './uia2-session.ts';
import { keyTree, nodeUnder } from './node-under.ts';

/** Puts a finger on whatever lies at a point, as a person would who cannot see ids. */
async function touchAt(session: Uia2Session, x: number, y: number): Promise<void> {
  const node = nodeUnder([keyTree(session.system), await session.tree()], x, y);
  if (node) await touchNode(session.system, node);
}

async function touchWhere({ session, body }: Uia2Call): Promise<null> {
  const origin = body['origin'] as Readonly<Record<string, string>> | undefined;
  const offset = body['offset'] as { x: number; y: number } | undefined;
  const element = origin && Object.values(origin)[0];
  if (element !== undefined && !offset) await touchNode(session.system, await session.recall(element));
  else if (offset) {
    const within = element === undefined ? { x: 0, y: 0 } : (await session.recall(element)).bounds;
    await touchAt(session, within.x + offset.x, within.y + offset.y);
  } else throw new Uia2Error('invalid argument', 'Either origin or offset must be set');
  return null;
}

/** Nothing on this phone scrolls or zooms. */
const nothingMoves: Uia2Route = () => null;
const nothingScrolls: Uia2Route = () => false;

/** Fingers, keys and the system's questions. */
export const actionRoutes: Readonly<Record<string, Uia2Route>> = {
  'POST /actions': async ({ session, body }) => {
    for (const action of readActions(body['actions'])) {
      if (action.kind === 'tap') await touchAt(session, action.x, action.y);
      else await pressKey(session.system, action.code);
    }
    return null;
  },
  'POST /appium/gestures/click': touchWhere,
  'POST /appium/gestures/long_click': touchWhere,
  'POST /appium/gestures/double_click': touchWhere,
  'POST /appium/gestures/drag': nothingMoves,
  'POST /appium/gestures/swipe': nothingScrolls,
  'POST /appium/gestures/scroll': nothingScrolls,
  'POST /appium/gestures/fling': nothingScrolls,
  'POST /appium/gestures/pinch_open': nothingMoves,
  'POST /appium/gestures/pinch_close': nothingMoves,
  'POST /back': async ({ session }) => {
    await goBack(session.system);
    return null;
  },
  'POST /appium/device/press_keycode': async ({ session, body }) => {
    const code = Number(body['keycode']);
    if (!(await pressKey(session.system, code)))
      throw new Uia2Error('unknown error', `Cannot generate key press event for key code ${code}`);
    return null;
  },
  'GET /alert/text': ({ session }) => alertOf(session).text,
  'POST /alert/accept': async (call) => answer(call, -1),
  'POST /alert/dismiss': async (call) => answer(call, 0),
};

function alertOf({ system }: Uia2Session): Pick<Dialog, 'text' | 'buttons'> {
  const { dialog, screen } = system.sight();
  const shown = dialog ?? screen.overlay;
  if (shown) return shown;
  throw new Uia2Error('no such alert', 'No alert is open');
}

/** Presses the button of the label that is given, else the last to accept and the first to dismiss. */
async function answer({ session, body }: Uia2Call, usual: 0 | -1): Promise<null> {
  const { buttons } = alertOf(session);
  const { buttonLabel } = body;
  const named = typeof buttonLabel === 'string';
  const wanted = named ? buttons.find(({ label }) => label === buttonLabel)?.id : buttons.at(usual)?.id;
  if (named && wanted === undefined) {
    throw new Uia2Error('invalid element state', `The alert has no button labelled '${buttonLabel}'`);
  }
  const [node] = (await session.find('xpath', '//*[@clickable="true"]', '')).filter(
    ({ place }) => place?.id === wanted,
  );
  if (node) await touchNode(session.system, node);
  return null;
}
