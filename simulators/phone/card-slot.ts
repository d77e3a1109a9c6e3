import { CardGone, type CardInField } from '../world/wire.ts';

/** Where a card lies at the phone, or does not. */
export interface CardSlot {
  lay(card: CardInField): void;
  /** Says whether there was a card to take. */
  take(): boolean;
  /** The card that lies there, for as long as `isCurrent`; after that, or when it is taken, its answers are `CardGone`. */
  card(isCurrent: () => boolean): CardInField | undefined;
}

/**
 * Makes an empty place for a card.
 * @param moved called whenever a card comes or goes, also when it tells by itself that it has gone
 */
export function createCardSlot(moved: (held: boolean) => void): CardSlot {
  let held: CardInField | undefined;

  const take = (): boolean => {
    if (!held) return false;
    held = undefined;
    moved(false);
    return true;
  };

  return {
    lay(card) {
      held = card;
      moved(true);
    },
    take,
    card(isCurrent) {
      const card = held;
      if (!card) return undefined;
      return {
        atr: card.atr,
        powerOn: () => card.powerOn(),
        powerOff: () => card.powerOff(),
        transmit(command) {
          if (held !== card || !isCurrent()) throw new CardGone();
          const left = (error: unknown): never => {
            if (error instanceof CardGone && held === card) take();
            throw error;
          };
          try {
            const answer = card.transmit(command);
            // A virtual card answers at once; to wait all the same costs more than the answer.
            return answer instanceof Promise ? answer.catch(left) : answer;
          } catch (error) {
            return left(error);
          }
        },
      };
    },
  };
}
