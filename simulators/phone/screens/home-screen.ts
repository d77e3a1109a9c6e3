import { APP_IDENTITIES } from '../app-identity.ts';
import type { Button, ButtonId, MakeScreen } from './screen.ts';

/** The system's home screen, while the app is closed or not installed. */
export const homeScreen: MakeScreen = ({ apps }) => ({
  id: 'home-screen',
  title: 'ホーム画面',
  body: [],
  elements: apps.map((app) => icon(apps.length === 1 ? 'launch' : `launch-${app}`, APP_IDENTITIES[app].name)),
  secure: false,
});

function icon(id: ButtonId, label: string): Button {
  return { kind: 'button', role: 'icon', id, label, enabled: true };
}
