import type { Model, Pin } from './model.ts';

const SCREENS = { authentication: 'auth-pin', cardInfo: 'text-pin', signing: 'sign-password' } as const;

/** The screen on which a PIN is typed. */
export function screenOf(pin: Pin): string {
  return SCREENS[pin];
}

/** What is typed for the card, in this order: signing never asks for the 利用者証明用 PIN. */
export function pinsOf({ asks, signs }: Pick<Model, 'asks' | 'signs'>): readonly Pin[] {
  const first = signs ? 'signing' : 'authentication';
  return asks.length > 0 ? [first, 'cardInfo'] : [first];
}
