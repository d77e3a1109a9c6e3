import { describe, expect, it } from 'vitest';
import { commandPresenter } from '../../../scenarios/phones/presenter/command-presenter.ts';
import { presenterOf } from '../../../cli/presenter-of.ts';
import { nobody, type Asked } from '../../../scenarios/phones/presenter/presenter.ts';
import type { Terminal } from '../../../cli/terminal.ts';

const NODE = `"${process.execPath}"`;
const ASKED: Asked = { deed: 'hold-card', device: 'mine', card: '127.0.0.1:9' };

const terminal = (more: Partial<Terminal>): Terminal => ({
  isInteractive: true,
  language: 'en',
  print: () => {},
  warn: () => {},
  progress: () => {},
  paint: (_, text) => text,
  waitForEnter: async () => {},
  ask: async () => '',
  untilStopped: () => new Promise(() => {}),
  ...more,
});

describe('a command that presents', () => {
  it('is told what to do in its last argument and in its environment', async () => {
    const script = `const { TEGATA_DEED, TEGATA_DEVICE, TEGATA_CARD, TEGATA_SAYS_JA } = process.env;
      const told = [process.argv[1], TEGATA_DEED, TEGATA_DEVICE, TEGATA_CARD, TEGATA_SAYS_JA.slice(0, 3)].join();
      process.exit(told === "hold-card,hold-card,mine,127.0.0.1:9,カード" ? 0 : 1)`.replaceAll(/\n\s*/g, ' ');
    await expect(commandPresenter(`${NODE} -e '${script}'`, 20_000)(ASKED)).resolves.toBeUndefined();
  });

  it.each([
    [`${NODE} -e "console.error('no arm'); process.exit(3)"`, 20_000, 'the presenter ended with 3: no arm'],
    [`${NODE} -e "setInterval(() => {}, 1000)"`, 200, 'expected the presenter to be done within 0.2 s'],
  ])('has not done it when it fails or is late: %s', async (command, limitMs, why) => {
    await expect(commandPresenter(command, limitMs)(ASKED)).rejects.toMatchObject({
      code: 'nobody-presented',
      message: `nobody presented: hold-card at mine: ${why}`,
    });
  });
});

describe('a person at the terminal', () => {
  it('is asked with a sound, and has done it once Enter was pressed', async () => {
    const asked: string[] = [];
    const waitForEnter = async (question: string): Promise<void> => void asked.push(question);
    await presenterOf({ presentWithin: 5, terminal: terminal({ waitForEnter }), language: 'ja' })(ASKED);
    expect(asked).toEqual([
      '\u0007mine: カードをスマートフォンにかざし、そのままにしてください。\nできたらEnterを押してください（5秒以内）。 ',
    ]);
  });

  it('has not done it when the time is over', async () => {
    const silent = terminal({ waitForEnter: () => new Promise(() => {}) });
    await expect(presenterOf({ presentWithin: 0.1, terminal: silent, language: 'en' })(ASKED)).rejects.toMatchObject({
      code: 'nobody-presented',
    });
  });

  it('is not waited for where nobody sits', async () => {
    const presenter = presenterOf({ presentWithin: 5, terminal: terminal({ isInteractive: false }), language: 'en' });
    expect(presenter).toBe(nobody);
    await expect(presenter(ASKED)).rejects.toThrow('expected a person at the terminal, or a command named by');
  });
});
