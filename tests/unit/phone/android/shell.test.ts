import { describe, expect, it } from 'vitest';
import { parseShellLine } from '../../../../simulators/phone/android/shell/parse-line.ts';
import { runShellLine } from '../../../../simulators/phone/android/shell/run-line.ts';
import { PACKAGE, stagePhone, type StagedPhone } from './stage-phone.ts';

async function shell({ system, uia2 }: StagedPhone, line: string) {
  const said = { out: '', err: '', code: -1 };
  await runShellLine(
    line,
    { system, uia2 },
    {
      stdout: (data) => void (said.out += Buffer.from(data).toString()),
      stderr: (data) => void (said.err += data),
      exit: (code) => void (said.code = code),
      onHangUp: () => {},
    },
  );
  return said;
}

describe('a line of the shell', () => {
  it.each([
    [
      "[ -e '/a b' ] && echo __PASS__",
      [
        ['[', '-e', '/a b', ']'],
        ['echo', '__PASS__'],
      ],
    ],
    [
      "export A=\"''\"; exec logcat '-v' x",
      [
        ['export', "A=''"],
        ['exec', 'logcat', '-v', 'x'],
      ],
    ],
    ['a\\ b ; ; c', [['a b'], ['c']]],
    ['', []],
  ])('is taken apart: %s', (line, words) => {
    expect(parseShellLine(line).map((step) => step.words)).toEqual(words);
  });

  it('goes on after && only when all went well, after || only when not', async () => {
    const phone = stagePhone();
    expect((await shell(phone, '[ -e /nothing ] && echo there')).out).toBe('');
    expect((await shell(phone, '[ -e /nothing ] || echo missing')).out).toBe('missing\n');
  });

  it('that is not known says so, ends with 127, and is kept by name', async () => {
    const phone = stagePhone();
    expect(await shell(phone, 'settings list global')).toMatchObject({ code: 127 });
    expect(await shell(phone, 'frobnicate --now')).toMatchObject({
      code: 127,
      err: expect.stringContaining('not known'),
    });
    expect(phone.system.unknown).toEqual(['adb shell settings list global', 'adb shell frobnicate --now']);
  });

  it('opens a link in the app, or in the browser when no app takes it', async () => {
    const phone = stagePhone();
    const taken = await shell(
      phone,
      'am start -W -a android.intent.action.VIEW -d http://app.tegata.test/open?ticket=T1',
    );
    expect(taken.out).toContain('Activity: test.tegata.guide/.MainActivity');
    expect(phone.system.sight().screen.id).toBe('unlock');
    await shell(phone, 'am start -a android.intent.action.VIEW -d http://shop.tegata.test/');
    expect(phone.system.sight().package).toBe('com.android.chrome');
  });

  it('writes no ticket into the log', async () => {
    const phone = stagePhone();
    await shell(phone, 'am start -W -a android.intent.action.VIEW -d http://app.tegata.test/open?ticket=T1');
    const lines: string[] = [];
    phone.system.logcat.follow((line) => lines.push(line))();
    expect(lines.join('')).toContain('dat=http://app.tegata.test/...');
    expect(lines.join('')).not.toContain('T1');
  });

  it('lists the processes: a locked screen neither starts nor hides one', async () => {
    const phone = stagePhone();
    const runs = async () => (await shell(phone, 'ps -A')).out.includes(PACKAGE);
    await shell(phone, 'am start -a android.intent.action.VIEW -d http://app.tegata.test/open?ticket=T1');
    expect(await runs()).toBe(true);
    await phone.stage.phone.lock();
    expect(await runs()).toBe(true);
    await shell(phone, `am force-stop ${PACKAGE}`);
    expect(phone.system.isLocked()).toBe(true);
    expect(await runs()).toBe(false);
    expect((await shell(phone, 'dumpsys activity processes')).out).not.toContain(PACKAGE);
  });

  it('cuts the app off by airplane mode', async () => {
    const phone = stagePhone();
    await shell(phone, 'cmd connectivity airplane-mode enable');
    expect(phone.online).toEqual([false]);
    expect((await shell(phone, 'settings get global airplane_mode_on')).out).toBe('1\n');
  });
});
