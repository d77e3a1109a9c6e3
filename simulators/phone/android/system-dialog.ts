import type { Permission } from '../permissions.ts';
import type { Button, Dialog } from '../screens/screen.ts';

/** A question of the system that lies over whatever is on the screen, and what each answer does. */
export interface SystemDialog extends Dialog {
  /** The package that shows it. */
  readonly package: string;
  answer(button: string): void;
}

const button = (id: string, label: string, role: Button['role']): Button => ({
  kind: 'button',
  // A system's buttons have ids of their own; the app's flow never sees them.
  id: id as Button['id'],
  label,
  role,
  enabled: true,
});

/** Asks whether a computer may come in by adb. */
export function usbDebuggingDialog(answer: (allowed: boolean) => void): SystemDialog {
  return {
    id: 'usb-debugging',
    package: 'com.android.systemui',
    text: 'USBデバッグを許可しますか？',
    buttons: [button('button2', 'キャンセル', 'secondary'), button('button1', '許可', 'secondary')],
    answer: (pressed) => answer(pressed === 'button1'),
  };
}

const ASKED: Readonly<Record<Permission, string>> = { notifications: '通知の送信', camera: '写真と動画の撮影' };

/** What may be granted only while the app is used, or once. */
const WHILE_USED: ReadonlySet<Permission> = new Set(['camera']);

/** Asks for a permission that the app wants. The ids are Android's own from 11 on, the sentence is assumed. */
export function permissionDialog(
  appName: string,
  permission: Permission,
  answer: (granted: boolean) => void,
): SystemDialog {
  const allows = WHILE_USED.has(permission)
    ? [
        button('permission_allow_one_time_button', '今回のみ', 'secondary'),
        button('permission_allow_foreground_only_button', 'アプリの使用時のみ', 'secondary'),
      ]
    : [button('permission_allow_button', '許可', 'secondary')];
  return {
    id: `permission-${permission}`,
    package: 'com.android.permissioncontroller',
    text: `${ASKED[permission]}を「${appName}」に許可しますか？`,
    buttons: [button('permission_deny_button', '許可しない', 'secondary'), ...allows],
    answer: (pressed) => answer(pressed !== 'permission_deny_button'),
  };
}

/** Waits for the owner's finger or face; only the owner, not a driver, can give it. */
export function biometricDialog(appName: string, cancelled: () => void): SystemDialog {
  return {
    id: 'biometric',
    package: 'com.android.systemui',
    text: `「${appName}」：本人確認を行います。センサーに触れてください。`,
    buttons: [button('button_negative', 'キャンセル', 'secondary')],
    answer: cancelled,
  };
}
