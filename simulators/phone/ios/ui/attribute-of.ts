import type { UiElement } from './ui-element.ts';

/** A value that WebDriverAgent gives for an attribute. */
export type AttributeValue = string | boolean | number | Readonly<Record<string, number>> | null;

const INNER_TEXT = new Set([
  'XCUIElementTypeTextField',
  'XCUIElementTypeSecureTextField',
  'XCUIElementTypeSearchField',
  'XCUIElementTypeTextView',
]);

/** What stands in an element, or what it says when nothing does. @see FBXCElementSnapshotWrapper wdValue */
export function valueOf({ type, value, label, placeholder }: UiElement): string | undefined {
  if (type === 'XCUIElementTypeStaticText') return notEmpty(value) ?? notEmpty(label);
  return INNER_TEXT.has(type) ? (notEmpty(value) ?? notEmpty(placeholder)) : notEmpty(value);
}

/** The accessibility id, else the label. @see FBXCElementSnapshotWrapper wdName */
export function nameOf({ identifier, label }: UiElement): string | undefined {
  return notEmpty(identifier) ?? notEmpty(label);
}

/** The label; an empty one counts only for text fields. @see FBXCElementSnapshotWrapper wdLabel */
export function labelOf({ type, label }: UiElement): string | undefined {
  return type === 'XCUIElementTypeTextField' || type === 'XCUIElementTypeSecureTextField' ? label : notEmpty(label);
}

function notEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

const READERS: Readonly<Record<string, (element: UiElement, index: number) => AttributeValue | undefined>> = {
  accessible: ({ accessible }) => accessible,
  accessibilityContainer: ({ children }) => children.some(holdsAccessible),
  customActions: () => null,
  enabled: ({ enabled }) => enabled,
  focused: ({ focused }) => focused ?? false,
  frame: ({ rect }) => ({ ...rect }),
  hittable: ({ visible, rect }) => visible && rect.width > 0 && rect.height > 0,
  index: (_, index) => index,
  label: labelOf,
  maxValue: () => null,
  minValue: () => null,
  name: nameOf,
  nativeAccessibilityElement: ({ accessible }) => accessible,
  nativeFrame: ({ rect }) => ({ ...rect }),
  placeholderValue: ({ placeholder }) => placeholder,
  rect: ({ rect }) => ({ ...rect }),
  selected: () => false,
  traits: ({ traits }) => traits,
  type: ({ type }) => type,
  value: valueOf,
  visible: ({ visible }) => visible,
};

function holdsAccessible(element: UiElement): boolean {
  return element.accessible || element.children.some(holdsAccessible);
}

/** Every name that `attributeOf` knows. */
export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(READERS);

/**
 * An attribute by name; `wd…` names the same, as `wdLabel`. `undefined`: there is no such attribute.
 * @see FBElementUtils wdAttributeNamesMapping
 */
export function attributeOf(element: UiElement, name: string, index = 0): AttributeValue | undefined {
  const plain = /^wd[A-Z]/.test(name) ? `${name.charAt(2).toLowerCase()}${name.slice(3)}` : name;
  const read = Object.hasOwn(READERS, plain) ? READERS[plain] : undefined;
  return read && (read(element, index) ?? null);
}
