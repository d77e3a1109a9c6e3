import { ATTRIBUTE_NAMES, attributeOf, labelOf, valueOf } from '../../ui/attribute-of.ts';
import { touchAt } from '../../ui/touch-at.ts';
import type { UiElement } from '../../ui/ui-element.ts';
import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';
import { elementOf } from './element-of.ts';

/** What can be done to one element, and asked of it. @see FBElementCommands */
export const elementCommands: readonly WdaRoute[] = [
  ask('enabled', ({ enabled }) => enabled),
  ask('rect', ({ rect }) => rect),
  ask('text', (element) => valueOf(element) ?? labelOf(element) ?? ''),
  ask('displayed', ({ visible }) => visible),
  ask('selected', () => false),
  // As WebDriver has it, the name is the type.
  ask('name', ({ type }) => type),
  {
    method: 'GET',
    path: '/element/:uuid/attribute/:name',
    within: 'session',
    answer(call) {
      const name = call.path['name'] ?? '';
      const { element } = elementOf(call);
      const value = attributeOf(element, name, indexIn(call, element));
      if (value !== undefined) return value;
      const known = ATTRIBUTE_NAMES.toSorted().join(', ');
      throw new WdaFailure(
        'invalid argument',
        `The attribute '${name}' is unknown. Valid attribute names are: ${known}`,
      );
    },
  },
  {
    method: 'GET',
    path: '/wda/element/:uuid/accessible',
    within: 'session',
    answer: (call) => elementOf(call).element.accessible,
  },
  { method: 'POST', path: '/element/:uuid/click', within: 'session', answer: click },
  { method: 'POST', path: '/element/:uuid/value', within: 'session', answer: setValue },
  {
    method: 'POST',
    path: '/element/:uuid/clear',
    within: 'session',
    async answer(call) {
      const { identifier = '' } = elementOf(call).element;
      // Where nothing can be typed there is nothing to clear.
      await call.iphone.clear(identifier);
      return null;
    },
  },
];

function ask(what: string, read: (element: UiElement) => unknown): WdaRoute {
  return {
    method: 'GET',
    path: `/element/:uuid/${what}`,
    within: 'session',
    answer: (call) => read(elementOf(call).element),
  };
}

async function click(call: WdaCall): Promise<null> {
  const { rect } = elementOf(call).element;
  await touchAt(call.iphone, rect.x + rect.width / 2, rect.y + rect.height / 2);
  return null;
}

async function setValue(call: WdaCall): Promise<null> {
  const { value, text } = call.body;
  const wanted = value ?? text;
  if (wanted === undefined) {
    throw new WdaFailure('invalid argument', "Neither 'value' nor 'text' parameter is provided");
  }
  const { identifier = '', type } = elementOf(call).element;
  const keys = Array.isArray(wanted) ? wanted.join('') : String(wanted);
  if (await call.iphone.type(identifier, keys)) return null;
  throw new WdaFailure('invalid element state', `Neither the element nor any descendant has keyboard focus: ${type}`);
}

function indexIn({ tree }: WdaCall, element: UiElement): number {
  const parentOf = (from: UiElement): UiElement | undefined =>
    from.children.some(({ key }) => key === element.key) ? from : from.children.map(parentOf).find(Boolean);
  return parentOf(tree().root)?.children.findIndex(({ key }) => key === element.key) ?? 0;
}
