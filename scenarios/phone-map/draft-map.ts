import { stringify } from 'yaml';
import type { MappedElement, MappedScreen } from '../../reports/phone-map.ts';
import { ownMap } from '../phones/maps/own-map.ts';

/** Writes the draft of a map from what was met: to be looked through, and named in the profile of a device. */
export function draftMap(platform: 'android' | 'ios', app: string, screens: readonly MappedScreen[]): string {
  const known = screens.filter(({ foundBy }) => foundBy !== 'unmapped');
  const drafted = known.map((screen) => {
    const { titles = [] } = ownMap().screens[screen.id] ?? {};
    const elements = screen.elements.flatMap((element) => draftElement(platform, screen.id, element));
    return [
      screen.id,
      {
        ...(screen.theirId !== '' && { [platform]: screen.theirId }),
        ...(screen.title !== '' && !titles.includes(screen.title) && { titles: [screen.title] }),
        ...(elements.length > 0 && { elements: Object.fromEntries(elements) }),
      },
    ] as const;
  });
  const open = known.flatMap(({ id, elements }) =>
    elements.filter(({ state }) => state !== 'found').map(({ id: name, state }) => `#   ${id} ${name}: ${state}`),
  );
  const head = [
    '# A draft by tegata phone map. What is not here is looked for by the guide’s texts.',
    ...(open.length > 0 ? ['# To be filled in by hand, where the app has them at all:', ...open] : []),
  ];
  return `${head.join('\n')}\n${stringify({ app, screens: Object.fromEntries(drafted) })}`;
}

/** What the guide’s texts find anyway is left out, unless the app has a name for it. */
function draftElement(
  platform: 'android' | 'ios',
  screen: string,
  { id, state, theirId, label }: MappedElement,
): [string, Record<string, unknown>][] {
  if (state !== 'found') return [];
  const { text = [] } = ownMap().screens[screen]?.elements[id] ?? {};
  const place = {
    ...(theirId !== '' && { [platform]: theirId }),
    ...(label !== '' && !text.includes(label) && { text: [label] }),
  };
  return Object.keys(place).length > 0 ? [[id, place]] : [];
}
