import type { Stage } from '../stage.ts';

/** Which phone an act takes place at, when it is not the person's own. */
export type WithPhone = { phone?: string };

/** Presses what has this label on a phone's screen. */
export async function press(stage: Stage, { phone }: WithPhone, label: string): Promise<void> {
  const hands = await stage.phone(phone);
  await hands.press(label);
}
