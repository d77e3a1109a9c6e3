import { InvalidSelector } from '../../find/invalid-selector.ts';
import { findElements } from '../../find/find-elements.ts';
import { attributeOf, labelOf, valueOf } from '../../ui/attribute-of.ts';
import type { UiElement, UiTree } from '../../ui/ui-element.ts';
import { walk } from '../../ui/walk.ts';
import { ELEMENT_KEY } from '../element-store.ts';
import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';
import { elementOf } from './element-of.ts';

/** Searches, in the whole app or below an element. @see FBFindElementCommands */
export const findCommands: readonly WdaRoute[] = [
  { method: 'POST', path: '/element', within: 'session', answer: (call) => first(call, search(call, call.tree())) },
  { method: 'POST', path: '/elements', within: 'session', answer: (call) => all(call, search(call, call.tree())) },
  { method: 'POST', path: '/element/:uuid/element', within: 'session', answer: (call) => first(call, below(call)) },
  { method: 'POST', path: '/element/:uuid/elements', within: 'session', answer: (call) => all(call, below(call)) },
  {
    method: 'GET',
    path: '/element/active',
    within: 'session',
    answer(call) {
      const tree = call.tree();
      return first(call, { tree, found: [...walk(tree.root)].filter(({ focused }) => focused) });
    },
  },
];

interface Found {
  readonly tree: UiTree;
  readonly found: readonly UiElement[];
}

function search({ body }: WdaCall, tree: UiTree, from?: UiElement): Found {
  try {
    return { tree, found: findElements(tree, String(body['using']), String(body['value']), from) };
  } catch (error) {
    if (!(error instanceof InvalidSelector)) throw error;
    const isSelector = body['using'] === 'xpath' || body['using'] === 'class chain';
    throw new WdaFailure(isSelector ? 'invalid selector' : 'invalid argument', error.message);
  }
}

function below(call: WdaCall): Found {
  const { tree, element } = elementOf(call);
  return search(call, tree, element);
}

function first(call: WdaCall, { tree, found: [element] }: Found): unknown {
  if (element) return answer(call, tree, element);
  const { using, value } = call.body;
  throw new WdaFailure(
    'no such element',
    `unable to find an element using '${String(using)}', value '${String(value)}'`,
  );
}

function all(call: WdaCall, { tree, found }: Found): unknown[] {
  return found.map((element) => answer(call, tree, element));
}

/** An element as the answer names it, with further attributes when the session asks for them. */
function answer({ session }: WdaCall, tree: UiTree, element: UiElement): unknown {
  const id = session?.elements.keep(tree, element);
  const named = { ELEMENT: id, [ELEMENT_KEY]: id };
  if (session?.settings['shouldUseCompactResponses'] !== false) return named;
  const fields = String(session.settings['elementResponseAttributes']).split(',');
  return { ...named, ...Object.fromEntries(fields.map((field) => [field, fieldOf(element, field)])) };
}

function fieldOf(element: UiElement, field: string): unknown {
  if (field === 'name' || field === 'type') return element.type;
  if (field === 'text') return valueOf(element) ?? labelOf(element) ?? null;
  if (field === 'displayed') return element.visible;
  return attributeOf(element, field.replace('attribute/', '')) ?? null;
}
