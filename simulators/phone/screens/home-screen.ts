import type { MakeScreen } from './screen.ts';

/** The system's home screen, while the app is closed or not installed. */
export const homeScreen: MakeScreen = ({ appName }) => ({
  id: 'home-screen',
  title: 'ホーム画面',
  body: [],
  elements:
    appName === undefined ? [] : [{ kind: 'button', role: 'icon', id: 'launch', label: appName, enabled: true }],
  secure: false,
});
