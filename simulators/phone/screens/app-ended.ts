import { APP_IDENTITIES } from '../app-identity.ts';
import { primary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** The app of the guide after its end: it points to its successor (observed: public notes that quote official pages; words and way are assumed). */
export const appEnded: MakeScreen = ({ platform, apps, appName }) => {
  const { name, ios, android } = APP_IDENTITIES.mynaapp;
  const store = platform === 'ios' ? `App Store: ${ios.storeId}` : `Google Play: ${android.packageId}`;
  const isThere = apps.includes('mynaapp');
  return {
    id: 'app-ended',
    title: `${name}をお使いください`,
    body: [
      `${appName}は、${name}に統合されました。`,
      ...(isThere ? [] : [`${name}をインストールしてください（${store}）。`]),
      'このアプリは削除してかまいません。',
    ],
    elements: [wayOut(platform), ...(isThere ? [primary('launch-mynaapp', `${name}を開く`)] : [])],
    secure: false,
  };
};
