import type { DrivenOn } from '../driven-on.ts';
import type { ScenarioResult } from '../result.ts';

/** What the phones of results were, each in a line and once. */
export function drivenLines(results: readonly ScenarioResult[]): string[] {
  const lines = results.flatMap(({ hands: { drivenOn, app } }) => (drivenOn ? [drivenLine(drivenOn, app)] : []));
  return [...new Set(lines)];
}

/** A phone, its system, its app and its drivers in a line. */
export function drivenLine(
  { device, os, appVersion, browser, appLinks, code, versions }: DrivenOn,
  app = 'simulated',
): string {
  const drivers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const handed = code === 'camera' ? 'codes through the camera' : 'codes opened as links';
  return [
    `${device} (${os})`,
    `app ${appVersion}${app === appVersion ? '' : ` (${app})`}`,
    ...(browser === undefined ? [] : [`pages in ${browser}`]),
    ...drivers,
    handed,
    ...(appLinks === undefined ? [] : ['links of pages opened by the app’s name']),
  ].join(', ');
}
