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

/** Asks for a permission that the app wants. */
export function permissionDialog(appName: string, wants: string, answer: (allowed: boolean) => void): SystemDialog {
  return {
    id: 'permission',
    package: 'com.google.android.permissioncontroller',
    text: `${wants}を「${appName}」に許可しますか？`,
    buttons: [
      button('permission_deny_button', '許可しない', 'secondary'),
      button('permission_allow_button', '許可', 'secondary'),
    ],
    answer: (pressed) => answer(pressed === 'permission_allow_button'),
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
