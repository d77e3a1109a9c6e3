import type { Language } from '../reports/render/words.ts';
import { commandPresenter } from '../scenarios/phones/presenter/command-presenter.ts';
import { DEEDS, nobody, nobodyPresented, type Presenter } from '../scenarios/phones/presenter/presenter.ts';
import { startPatience } from '../simulators/world/patience.ts';
import type { Terminal } from './terminal.ts';

interface Presenting {
  readonly presenter?: string | undefined;
  /** Seconds. */
  readonly presentWithin: number;
  readonly terminal: Terminal;
  readonly language: Language;
}

const BELL = '\u0007';

const WORDS = {
  ja: (seconds: number) => `できたらEnterを押してください（${seconds}秒以内）。`,
  en: (seconds: number) => `Press Enter when it is done (within ${seconds} s).`,
} as const;

/** Who does at a phone what only a person can: a command of the user's, else whoever sits in front of the terminal. */
export function presenterOf({ presenter, presentWithin, terminal, language }: Presenting): Presenter {
  const limitMs = presentWithin * 1000;
  if (presenter !== undefined) return commandPresenter(presenter, limitMs);
  if (!terminal.isInteractive) return nobody;
  return async (asked) => {
    const { deed, device, what } = asked;
    const says = `${BELL}${device}: ${DEEDS[deed][language]}${what === undefined ? '' : ` ${what}`}`;
    let callOff: () => void = () => {};
    const givenUp = new AbortController();
    const late = new Promise<never>((_, reject) => {
      callOff = startPatience(limitMs, () => {
        reject(nobodyPresented(asked, `expected Enter within ${presentWithin} s`));
        givenUp.abort();
      });
    });
    try {
      await Promise.race([terminal.waitForEnter(`${says}\n${WORDS[language](presentWithin)} `, givenUp.signal), late]);
    } finally {
      callOff();
    }
  };
}
