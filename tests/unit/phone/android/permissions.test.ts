import { describe, expect, it } from 'vitest';
import { runShellLine } from '../../../../simulators/phone/android/shell/run-line.ts';
import { touchNode } from '../../../../simulators/phone/android/touch.ts';
import { findNodes } from '../../../../simulators/phone/android/uia2/find-nodes.ts';
import { allNodes, readTree } from '../../../../simulators/phone/android/uia2/ui-node.ts';
import { PACKAGE, stagePhone, type StagedPhone } from './stage-phone.ts';

const ASKS_FOR = ['notifications', 'camera'] as const;
const CAMERA = '写真と動画の撮影を「デジタル認証アプリ」に許可しますか？';
const NOTIFICATIONS = '通知の送信を「デジタル認証アプリ」に許可しますか？';

async function opened(release: '11' | '13' | '16', before?: (phone: StagedPhone) => Promise<unknown>) {
  const phone = stagePhone({ release, asksFor: [...ASKS_FOR] });
  await before?.(phone);
  await phone.system.occupant()?.phone.launch();
  phone.system.bringToFront('app');
  return phone;
}

async function shell({ system, uia2 }: StagedPhone, line: string) {
  let said = '';
  let code = -1;
  const take = (data: Uint8Array | string): void => void (said += Buffer.from(data).toString());
  const output = { stdout: take, stderr: take, exit: (with_: number) => void (code = with_), onHangUp: () => {} };
  await runShellLine(line, { system, uia2 }, output);
  return { said, code };
}

const labels = ({ system }: StagedPhone): string[] =>
  allNodes(readTree(system))
    .filter(({ clickable }) => clickable)
    .map(({ text, resourceId }) => `${text} ${resourceId.replace(/^.*:id\//, '')}`);

const press = async ({ system }: StagedPhone, id: string): Promise<void> => {
  const [node] = findNodes(readTree(system), 'id', `com.android.permissioncontroller:id/${id}`);
  if (!node) throw new Error(`expected ${id} on the screen`);
  await touchNode(system, node);
};

describe('an app that asks for notifications and the camera', () => {
  it.each(['13', '16'] as const)('has both asked by Android %s, one after the other, over the app', async (release) => {
    const phone = await opened(release);
    expect(phone.system.sight().dialog?.text).toBe(NOTIFICATIONS);
    expect(labels(phone)).toEqual(['許可 permission_allow_button', '許可しない permission_deny_button']);
    await press(phone, 'permission_allow_button');
    expect(phone.system.sight().dialog?.text).toBe(CAMERA);
    expect(labels(phone)).toEqual([
      'アプリの使用時のみ permission_allow_foreground_only_button',
      '今回のみ permission_allow_one_time_button',
      '許可しない permission_deny_button',
    ]);
    await press(phone, 'permission_deny_button');
    expect(phone.system.sight().dialog).toBeUndefined();
    const { said } = await shell(phone, `dumpsys package ${PACKAGE}`);
    expect(said).toContain('android.permission.POST_NOTIFICATIONS: granted=true');
    expect(said).toContain('android.permission.CAMERA: granted=false');
  });

  it('has only the camera asked by Android 11, which knows no such permission for notifications', async () => {
    const phone = await opened('11');
    expect(phone.system.sight().dialog?.text).toBe(CAMERA);
    expect(await shell(phone, `pm grant ${PACKAGE} android.permission.POST_NOTIFICATIONS`)).toEqual({
      said: 'java.lang.IllegalArgumentException: Unknown permission: android.permission.POST_NOTIFICATIONS\n',
      code: 255,
    });
    await press(phone, 'permission_allow_foreground_only_button');
    expect(phone.system.sight().dialog).toBeUndefined();
  });

  it('asks for nothing that was granted beforehand, and for all of it anew once it was cleared', async () => {
    const phone = await opened('16', async (fresh) => {
      await shell(fresh, `pm grant ${PACKAGE} android.permission.POST_NOTIFICATIONS`);
      await shell(fresh, `pm grant ${PACKAGE} android.permission.CAMERA`);
    });
    expect(phone.system.sight().dialog).toBeUndefined();
    await shell(phone, `pm clear ${PACKAGE}`);
    await phone.system.occupant()?.phone.launch();
    expect(phone.system.sight().dialog?.text).toBe(NOTIFICATIONS);
  });

  it('asks nobody while it is not in front', async () => {
    const phone = await opened('16');
    phone.system.bringToFront('home');
    expect(phone.system.sight().dialog).toBeUndefined();
  });
});
