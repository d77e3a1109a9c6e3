import type { Person } from '../person.ts';

/** Does one thing after the other; after each of them the device has no network for a second. */
export async function hasOutageAfterEach(
  person: Person,
  of: string,
  deeds: readonly (() => Promise<void>)[],
): Promise<void> {
  for (const deed of deeds) {
    await deed();
    await person.hasOutage({ of });
  }
}

/** From the 券面 PIN to what follows the card: the phone is locked on every screen between. */
export async function sleepsAroundTheCard(person: Person): Promise<void> {
  await person.sleepsAt('text-pin');
  await person.typesCardInfoPin({ pin: 'right' });
  await person.sleepsAt('hold-card');
  await person.startsReading();
  await person.sleepsAt('hold-card');
  await person.startsReading();
  await person.holdsCard({ slowByMs: 500 });
  await person.sleepsAt('reading-interrupted');
  await person.takesCardAway();
  await person.readsCard();
}
