import type { ScreenRead, SourceElement } from './read-source.ts';
import type { Platform } from './recognise-screen.ts';

/** A question of the system about what the app may do, and the button by which the owner grants it. */
export interface PermissionQuestion {
  readonly text: string;
  readonly allow: SourceElement;
}

/** Android's own ids, the widest first. @see GrantPermissionsViewHandler of Android's PermissionController */
const ANDROID = [
  'permission_allow_button',
  'permission_allow_foreground_only_button',
  'permission_allow_one_time_button',
];

/** iOS gives its buttons no ids: the question is known by its words, in the languages that a test phone may speak. */
const IOS_ASKS =
  /は通知を送信します。|がカメラへのアクセスを求めています|Would Like to (?:Send You Notifications|Access the Camera)/;
const IOS_ALLOWS = ['許可', 'OK', 'Allow'];

/** Finds it in what a driver reads. What the guide itself shows, as Face ID, is not meant: that is for the scenario to answer. */
export function permissionQuestion(read: ScreenRead, platform: Platform): PermissionQuestion | undefined {
  const { title, elements } = read;
  const names = platform === 'android' ? ANDROID : IOS_ASKS.test(title) ? IOS_ALLOWS : [];
  const allow = names
    .map((name) => elements.find(({ theirId, label }) => (platform === 'android' ? theirId : label) === name))
    .find((element) => element !== undefined);
  return allow && { text: title, allow };
}
