import { readYaml } from '../read-yaml.ts';
import { locatorMap, type ElementPlace, type LocatorMap, type ScreenPlace } from './locator-map.ts';
import { guideTexts } from './own-map.ts';

/**
 * Reads the map of an app from a YAML file. What the file leaves out is looked for by the guide's texts.
 * @throws HarnessError `file-invalid` naming the first member that does not fit
 */
export async function readLocatorMap(file: string): Promise<LocatorMap> {
  const { content, fail } = await readYaml(file, 'locator map', locatorMap);
  const guide = guideTexts().screens;
  for (const [id, { elements }] of Object.entries(content.screens)) {
    const known = guide[id];
    if (!known) fail(`screens.${id}: expected one of ${Object.keys(guide).join(', ')}`);
    const stranger = Object.keys(elements).find((name) => !known?.elements[name]);
    if (stranger !== undefined) {
      fail(`screens.${id}.elements.${stranger}: expected one of ${Object.keys(known?.elements ?? {}).join(', ')}`);
    }
  }
  return { app: content.app, screens: mergeScreens(guide, content.screens) };
}

function mergeScreens(
  guide: LocatorMap['screens'],
  own: Readonly<Record<string, ScreenPlace>>,
): Record<string, ScreenPlace> {
  const merged = Object.entries(guide).map(([id, known]) => {
    const { titles = [], says = [], elements = {}, ...ids } = own[id] ?? {};
    const all = Object.entries(known.elements).map(
      ([name, place]) => [name, mergeElement(place, elements[name])] as const,
    );
    const place: ScreenPlace = {
      ...ids,
      titles: titles.length > 0 ? titles : known.titles,
      says: [...says, ...known.says],
      elements: Object.fromEntries(all),
    };
    return [id, place] as const;
  });
  return Object.fromEntries(merged);
}

/** A text of the file counts beside the guide's: a tester speaks of 「次へ」, whatever stands on the button. */
function mergeElement(known: ElementPlace, own: ElementPlace | undefined): ElementPlace {
  return { ...known, ...own, text: [...new Set([...(own?.text ?? []), ...known.text])] };
}
