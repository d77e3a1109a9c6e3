import { Uia2Error } from './uia2-error.ts';
import type { UiNode } from './ui-node.ts';

type Fits = (node: UiNode) => boolean;
type Makes = (value: string) => Fits;

const is =
  (of: (node: UiNode) => string): Makes =>
  (value) =>
  (node) =>
    of(node) === value;
const contains =
  (of: (node: UiNode) => string): Makes =>
  (value) =>
  (node) =>
    of(node).includes(value);
const startsWith =
  (of: (node: UiNode) => string): Makes =>
  (value) =>
  (node) =>
    of(node).startsWith(value);
const matches =
  (of: (node: UiNode) => string): Makes =>
  (value) => {
    const pattern = new RegExp(`^(?:${value})$`);
    return (node) => pattern.test(of(node));
  };
const flag =
  (of: (node: UiNode) => boolean): Makes =>
  (value) =>
  (node) =>
    String(of(node)) === value;

const text = (node: UiNode): string => node.text;
const description = (node: UiNode): string => node.contentDesc;
const resourceId = (node: UiNode): string => node.resourceId;
const className = (node: UiNode): string => node.className;
const packageName = (node: UiNode): string => node.package;

const METHODS: Readonly<Record<string, Makes>> = {
  text: is(text),
  textContains: contains(text),
  textStartsWith: startsWith(text),
  textMatches: matches(text),
  description: is(description),
  descriptionContains: contains(description),
  descriptionStartsWith: startsWith(description),
  descriptionMatches: matches(description),
  resourceId: is(resourceId),
  resourceIdMatches: matches(resourceId),
  className: is(className),
  classNameMatches: matches(className),
  packageName: is(packageName),
  packageNameMatches: matches(packageName),
  clickable: flag((node) => node.clickable),
  enabled: flag((node) => node.enabled),
  focused: flag((node) => node.focused),
  focusable: flag((node) => node.clickable),
  checkable: flag((node) => node.checked !== undefined),
  checked: flag((node) => node.checked ?? false),
  scrollable: flag(() => false),
  selected: flag(() => false),
};

const SCROLL = /^new UiScrollable\(.*\)\.scrollIntoView\((.*)\);?$/s;
const CALL = /^\.(\w+)\(\s*(?:"((?:[^"\\]|\\.)*)"|(true|false|\d+))\s*\)/;

/**
 * The nodes that a UiAutomator selector finds, such as `new UiSelector().text("次へ").clickable(true)`. Nothing scrolls on
 * this phone, so `scrollIntoView` finds what is there. Throws `invalid selector` naming what is not understood.
 */
export function findBySelector(nodes: readonly UiNode[], written: string): UiNode[] {
  const inner = SCROLL.exec(written.trim())?.[1] ?? written.trim();
  let rest = inner.replace(/^new UiSelector\(\)/, '').replace(/;$/, '');
  if (rest === inner) throw refuse(written, inner);
  let found = [...nodes];
  while (rest !== '') {
    const call = CALL.exec(rest);
    const [all, method = '', quoted, bare] = call ?? [];
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
    if (all === undefined || value === undefined) throw refuse(written, rest);
    if (method === 'instance' || method === 'index') {
      const only = found[Number(value)];
      found = only ? [only] : [];
    } else {
      const makes = METHODS[method];
      if (!makes) throw refuse(written, `.${method}(…)`);
      found = found.filter(makes(value));
    }
    rest = rest.slice(all.length);
  }
  return found;
}

function refuse(written: string, part: string): Uia2Error {
  return new Uia2Error(
    'invalid selector',
    `Could not parse expression \`${written}\`: expected calls of UiSelector, got \`${part}\``,
  );
}
