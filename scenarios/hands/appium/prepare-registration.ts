import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import type { PhoneHands } from '../../hands.ts';
import type { Asked } from '../../phones/presenter/presenter.ts';

/** What an app shows that was just started. */
const FIRST_SCREENS: ReadonlySet<string> = new Set(['registration-start', 'app-home']);
const LOOK_AGAIN_MS = 150;

/** How the app came to be registered, or not. */
export type Registered = 'kept' | 'set-up' | 'never' | 'taken-away';

/** What is wanted of the app, and what may be done about it. */
interface Wanted {
  readonly device: string;
  readonly wantsFresh: boolean;
  /** Whether a registration may be taken away. */
  readonly mayReset: boolean;
  readonly patienceMs: number;
  ask(deed: Asked['deed']): Promise<void>;
  /** Has the app forget all, and starts it. */
  startAnew(): Promise<unknown>;
}

/**
 * Has the real app registered, or not, as a scenario wants it. It is registered once; the phone keeps that from one scenario
 * and one run to the next, until somebody resets it.
 * @throws HarnessError `hands-engine-missing` where that would take a registration away unasked
 */
export async function prepareRegistration(hands: PhoneHands, wanted: Wanted): Promise<Registered> {
  const { device, wantsFresh, mayReset, patienceMs, ask, startAnew } = wanted;
  if (await isFresh(hands, patienceMs)) {
    if (wantsFresh) return 'never';
    await registerOnce(hands, ask);
    return 'set-up';
  }
  if (!wantsFresh) return 'kept';
  if (!mayReset) throw isRegistered(device);
  await startAnew();
  return 'taken-away';
}

/** Whether the app that was just started still has to be registered: the guide shows by which screen it begins then. */
async function isFresh(hands: PhoneHands, patienceMs: number): Promise<boolean> {
  let late = false;
  const callOff = startPatience(patienceMs, () => (late = true));
  for (;;) {
    const { id } = await hands.look();
    if (late || FIRST_SCREENS.has(id)) {
      callOff();
      return id === 'registration-start';
    }
    await new Promise<void>((resolve) => startPatience(LOOK_AGAIN_MS, resolve));
  }
}

/** Registers the real app with its owner's card, from its first screen to the end (guide R1 to R9). */
async function registerOnce(hands: PhoneHands, ask: (deed: Asked['deed']) => Promise<void>): Promise<void> {
  await hands.press('次へ');
  await hands.press('はじめる');
  for (const agreement of ['利用規約に同意する', 'プライバシーポリシーに同意する']) {
    await hands.press(agreement);
    await hands.press('次へ');
  }
  await hands.press('設定');
  const { elements } = await hands.look();
  if (elements.some(({ label }) => label === 'OK')) await hands.press('OK');
  await hands.sees('registration-prepare');
  await hands.press('次へ');
  await ask('type-pin');
  await hands.press('読み取り開始');
  await ask('hold-card');
  await hands.sees('registration-done');
  await hands.press('閉じる');
  await ask('take-card-away');
}

function isRegistered(id: string): HarnessError {
  return new HarnessError(
    'hands-engine-missing',
    `The app on “${id}” is registered, and this scenario wants one that is not: run with --reset-app, or once tegata phone reset ${id}.`,
  );
}
