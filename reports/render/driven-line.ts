import type { DrivenOn } from '../driven-on.ts';

/** A phone, its system, its app and its drivers in a line. */
export function drivenLine({ device, os, appVersion, browser, appLinks, code, versions }: DrivenOn): string {
  const drivers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const handed = code === 'camera' ? 'codes through the camera' : 'codes opened as links';
  return [
    `${device} (${os})`,
    `app ${appVersion}`,
    ...(browser === undefined ? [] : [`pages in ${browser}`]),
    ...drivers,
    handed,
    ...(appLinks === undefined ? [] : ['links of pages opened by the app’s name']),
  ].join(', ');
}
