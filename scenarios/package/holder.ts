import { loadPersona } from '../../simulators/card/personas.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import type { PhoneHands } from '../hands.ts';

/** How a person ends a sign-in on the phone. */
export type Ending = 'approves' | 'cancels' | 'locks-pin';

/** A card holder with a phone: what a test lets the person do in the app. */
export interface Holder {
  readonly phone: PhoneHands;
  readonly card: CardInField;
  /** From the device's lock to the end that was asked for, the way back to the service excepted. */
  goesThroughApp(ending: Ending): Promise<void>;
  /** Waits until the app shows one of these screens. */
  untilShown(...screens: string[]): Promise<void>;
  /** The six digits that the app shows. */
  number(): Promise<string>;
}

const WRONG_TRIES = 3;
/** Where the app stays for good: told, so that a test that waits for another screen ends at once. */
const LAST_SCREENS =
  /^(?:code-|opened-elsewhere|ticket-unknown|session-over|page-closed|trouble|certificate-|.*-locked$)/;

/** Gives a persona a phone and a card. `heard` resolves when the phone has written something down. */
export function createHolder(
  persona: string,
  { phone, card, heard }: { phone: PhoneHands; card: CardInField; heard: () => Promise<void> },
): Holder {
  const { pins } = loadPersona(persona);
  // A card without PINs refuses whatever is typed.
  const right = pins.authentication ?? '0000';
  const wrong = String((Number(right) + 1) % 10_000).padStart(4, '0');

  const untilShown: Holder['untilShown'] = async (...screens) => {
    for (;;) {
      const next = heard();
      const { id } = await phone.look();
      if (screens.includes(id)) return;
      if (LAST_SCREENS.test(id)) await phone.sees(screens[0] ?? '');
      await next;
    }
  };
  const entersAndReads = async (pin: string): Promise<void> => {
    const { id, elements } = await phone.look();
    if (id === 'steps') await phone.press(elements.find((element) => element.id === 'next')?.label ?? '次へ');
    await phone.typePin(pin);
    if ((await phone.look()).id === 'text-pin') await phone.typePin(pins.cardInfo ?? '0000');
    await phone.press('読み取り開始');
    await phone.holdCard(card);
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
      await untilShown('unlock');
      await phone.unlock();
      await untilShown('steps');
      if (ending === 'cancels') {
        await phone.closeScreen();
        return phone.press('中止');
      }
      if (ending === 'locks-pin') {
        for (let tries = 0; tries < WRONG_TRIES; tries++) await entersAndReads(wrong);
        return untilShown('auth-pin-locked');
      }
      await entersAndReads(right);
      await untilShown('consent');
      await phone.press('許可');
      await untilShown('done');
    },
  };
}
