import type { Screen } from '../../screens/screen.ts';
import { SYSTEM_APPS, type InstalledApp } from './app-shelf.ts';

/** What stands in front while another app does. */
export function elsewhere(app: InstalledApp): Screen {
  const isBrowser = app.bundleId === SYSTEM_APPS.browser;
  return {
    id: isBrowser ? 'browser' : 'other-app',
    title: app.name,
    body: [isBrowser ? 'ページは試験機のブラウザーに表示しています。' : 'このアプリは模擬iPhoneでは動きません。'],
    elements: [],
    secure: false,
  };
}
