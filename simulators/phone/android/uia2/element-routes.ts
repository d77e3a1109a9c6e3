import { fillField, touchNode } from '../touch.ts';
import { takeScreenshot } from '../../rendering/screenshot.ts';
import { Uia2Error } from './uia2-error.ts';
import type { Uia2Route } from './uia2-route.ts';
import type { UiNode } from './ui-node.ts';
import { allNodes } from './ui-node.ts';
import { attributesOf, writeSource } from './write-source.ts';

const nodeAt = ({ session, at }: Parameters<Uia2Route>[0]): Promise<UiNode> => session.recall(at['id'] ?? '');

const find = async ({ session, body }: Parameters<Uia2Route>[0]): Promise<UiNode[]> =>
  session.find(String(body['strategy']), String(body['selector']), String(body['context'] ?? ''));

/** Finding, reading and touching what is on the screen. */
export const elementRoutes: Readonly<Record<string, Uia2Route>> = {
  'POST /element': async (call) => {
    const [first] = await find(call);
    if (first) return call.session.remember(first);
    throw new Uia2Error(
      'no such element',
      'An element could not be located on the page using the given search parameters',
    );
  },
  'POST /elements': async (call) => (await find(call)).map(call.session.remember),
  'GET /element/active': async ({ session }) => {
    const focused = allNodes(await session.tree()).find((node) => node.focused);
    if (focused) return session.remember(focused);
    throw new Uia2Error('no such element', 'No element is focused');
  },
  'POST /element/:id/click': async (call) => {
    await touchNode(call.session.system, await nodeAt(call));
    return null;
  },
  'POST /element/:id/clear': async (call) => {
    await fillField(call.session.system, await nodeAt(call), '');
    return null;
  },
  'POST /element/:id/value': async (call) => {
    const { value, text } = call.body;
    const typed = typeof text === 'string' ? text : Array.isArray(value) ? value.join('') : '';
    await fillField(call.session.system, await nodeAt(call), typed);
    return null;
  },
  'GET /element/:id/text': async (call) => (await nodeAt(call)).text,
  'GET /element/:id/name': async (call) => (await nodeAt(call)).contentDesc,
  'GET /element/:id/rect': async (call) => (await nodeAt(call)).bounds,
  'GET /element/:id/location': async (call) => {
    const { x, y } = (await nodeAt(call)).bounds;
    return { x, y };
  },
  'GET /element/:id/size': async (call) => {
    const { width, height } = (await nodeAt(call)).bounds;
    return { width, height };
  },
  'GET /element/:id/attribute/:name': async (call) => {
    const name = call.at['name'] ?? '';
    const node = await nodeAt(call);
    const attributes = { ...attributesOf(node), ...oldNamesOf(node) };
    const value = attributes[name];
    if (value !== undefined) return value;
    throw new Uia2Error(
      'unknown command',
      `'${name}' attribute is unknown for the element. Only the following attributes are supported: ${Object.keys(attributes).join(', ')}`,
    );
  },
  'GET /source': async ({ session }) => writeSource(await session.tree()),
  'GET /screenshot': async ({ session }) => {
    await session.system.settle();
    const { screen, dialog } = session.system.sight();
    if (screen.secure) {
      throw new Uia2Error(
        'unable to capture screen',
        "Failed to capture a screenshot. Does the current view have 'secure' flag set?",
      );
    }
    const shown = dialog ? { ...screen, overlay: dialog } : screen;
    const png = await takeScreenshot('android', shown, session.system.traits.density);
    return Buffer.from(png).toString('base64');
  },
};

/** The camel-case names under which the same attributes are asked for. */
function oldNamesOf(node: UiNode): Record<string, string> {
  return {
    className: node.className,
    resourceId: node.resourceId,
    contentDescription: node.contentDesc,
    name: node.contentDesc === '' ? node.text : node.contentDesc,
    hint: node.hint,
  };
}
