import type { VirtualCard } from './powered-card.ts';
import { SW } from './status-word.ts';

/** Something that goes wrong once while a card is held. Commands are counted from 1, over all of its time in the field. */
export type CardFault =
  /** The card leaves after it has answered so many commands. */
  | { readonly removedAfter: number }
  /** The chip answers this command with an error, carries nothing out, and is fine afterwards. Default: 6F00. */
  | { readonly failsAt: number; readonly sw?: number };

/** Lends out a card that meets with a fault; counters and files stay those of `card`. */
export function withFault(card: VirtualCard, fault: CardFault): VirtualCard {
  let commands = 0;
  return {
    ...card,
    transmit(command) {
      commands++;
      if ('failsAt' in fault) {
        return commands === fault.failsAt ? card.fail(command, fault.sw ?? SW.failure) : card.transmit(command);
      }
      if (commands === fault.removedAfter + 1) card.powerOff();
      return card.transmit(command);
    },
  };
}
