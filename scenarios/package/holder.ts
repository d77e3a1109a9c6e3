import { loadPersona } from '../../simulators/card/personas.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import type { PhoneHands } from '../hands.ts';

/** How a person ends a sign-in on the phone. */
export type Ending = 'approves' | 'cancels' | 'locks-pin';

/** A card holder with a phone: what a test lets the person do in the app. */
export interface Holder {
  readonly phone: PhoneHands;
  readonly card: CardInField;
  /**
   * From the device's lock to the end that was asked for, or to where the app goes no further; the way back to the
   * service is not gone. Tells which screen that was.
   */
  goesThroughApp(ending: Ending): Promise<string>;
  /** Waits until the app shows one of these screens, and tells which. */
  untilShown(...screens: string[]): Promise<string>;
  /** The six digits that the app shows. */
  number(): Promise<string>;
}

/** Screens on which there is nothing left to do but to go. */
const LAST_SCREENS =
  /^(?:done|code-.*|opened-elsewhere|ticket-unknown|session-over|page-closed|trouble|certificate-.*|.*-locked|no-signing-certificate|other-person)$/;
const UNSEEN = 'please-wait';

/** Gives a persona a phone and a card. `heard` resolves when the phone has written something down. */
export function createHolder(
  persona: string,
  { phone, card, heard }: { phone: PhoneHands; card: CardInField; heard: () => Promise<void> },
): Holder {
  const { pins } = loadPersona(persona);
  const pinOf = (ending: Ending): string => {
    // A card without PINs refuses whatever is typed.
    const right = pins.authentication ?? '0000';
    return ending === 'locks-pin' ? String((Number(right) + 1) % 10_000).padStart(4, '0') : right;
  };
  const passwordOf = (ending: Ending): string =>
    ending === 'locks-pin' ? `${pins.signing ?? 'AAA'}0000`.slice(-6) : (pins.signing ?? 'AAA000');
  const presses = async (id: string): Promise<void> => {
    const { elements } = await phone.look();
    await phone.press(elements.find((element) => element.id === id)?.label ?? id);
  };
  const reads = async (): Promise<void> => {
    await presses('start-reading');
    await phone.holdCard(card);
  };

  /** What a person does at each screen on the way; anything else is not on the way. */
  const deeds: Readonly<Record<string, (ending: Ending) => Promise<void>>> = {
    unlock: () => phone.unlock(),
    steps: () => presses('next'),
    'sign-steps': () => presses('next'),
    'sign-target': () => presses('next'),
    'sign-consent': () => presses('allow'),
    consent: () => presses('allow'),
    'auth-pin': (ending) => phone.typePin(pinOf(ending)),
    'sign-password': (ending) => phone.typePin(passwordOf(ending)),
    'text-pin': () => phone.typePin(pins.cardInfo ?? '0000'),
    'hold-card': reads,
    'reading-interrupted': reads,
  };
  const untilShown: Holder['untilShown'] = async (...screens) => {
    for (;;) {
      const next = heard();
      const { id } = await phone.look();
      if (screens.includes(id)) return id;
      if (LAST_SCREENS.test(id)) await phone.sees(screens.join(' or '));
      await next;
    }
  };
  const untilSomethingToDo = async (): Promise<string> => {
    for (;;) {
      const next = heard();
      const { id } = await phone.look();
      if (id !== 'number' && id !== UNSEEN) return id;
      await next;
    }
  };

  return {
    phone,
    card,
    untilShown,
    async number() {
      await untilShown('number');
      return (await phone.look()).number ?? '';
    },
    async goesThroughApp(ending) {
      for (;;) {
        const screen = await untilSomethingToDo();
        if (LAST_SCREENS.test(screen)) return screen;
        if (ending === 'cancels' && screen.endsWith('steps')) {
          await phone.closeScreen();
          await phone.press('中止');
          return screen;
        }
        const deed = deeds[screen];
        if (!deed) {
          await phone.sees('a screen on the way');
          return screen;
        }
        await deed(ending);
      }
    },
  };
}
