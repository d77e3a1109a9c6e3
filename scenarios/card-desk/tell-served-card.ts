import type { CardOrder } from '../../simulators/card/pcsc/card-order.ts';
import type { SeatState } from '../../simulators/card/pcsc/card-seat.ts';
import { tellCard } from '../../simulators/card/pcsc/control-client.ts';
import { findNote, notesFolder } from '../../simulators/card/pcsc/control-note.ts';

export type { CardOrder } from '../../simulators/card/pcsc/card-order.ts';

/** Gives an order to the card that this user serves, or to the one of them in `reader`. */
export async function tellServedCard(
  environment: NodeJS.ProcessEnv,
  order: CardOrder,
  reader?: string,
): Promise<SeatState> {
  return tellCard(findNote(notesFolder(environment), reader), order);
}
