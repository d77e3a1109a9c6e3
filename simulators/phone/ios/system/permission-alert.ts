import type { Permission } from '../../permissions.ts';
import type { SystemAlert } from './system-alert.ts';

/** From this system on the question about the camera says 「許可」 where it said 「OK」. */
const ALLOW_SINCE = 17;

/** How an iPhone asks what an app may do. The words are assumed, but for what public reports of tests say of the buttons. */
export function permissionAlert(permission: Permission, appName: string, osVersion: string): SystemAlert {
  const allow = permission === 'camera' && Number.parseInt(osVersion, 10) < ALLOW_SINCE ? 'OK' : '許可';
  return {
    id: `permission-${permission}`,
    ...WORDS[permission](appName),
    buttons: [
      { label: '許可しない', role: 'secondary' },
      { label: allow, role: 'secondary' },
    ],
  };
}

const WORDS: Readonly<Record<Permission, (appName: string) => Pick<SystemAlert, 'title' | 'text'>>> = {
  notifications: (appName) => ({
    title: `“${appName}”は通知を送信します。よろしいですか？`,
    text: '通知方法は、テキスト、サウンド、アイコンバッジが利用できる可能性があります。通知方法は“設定”で設定できます。',
  }),
  camera: (appName) => ({
    title: `“${appName}”がカメラへのアクセスを求めています`,
    text: '二次元コードを読み取るために使います。',
  }),
};
