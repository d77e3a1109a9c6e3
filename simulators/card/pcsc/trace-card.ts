import type { CardInField } from '../../world/wire.ts';
import { beginTrace, decodeExchange } from '../decode.ts';
import { describeApdu, type JournalledApdu } from '../journal-apdu.ts';
import type { Words } from '../words.ts';
import type { NamedCard } from './card-seat.ts';

/** One thing that was seen at a card's contacts; bytes that may be a PIN are masked. */
export type TracedExchange =
  (JournalledApdu & { readonly words: Words }) | { readonly card: string; readonly words: Words };

const POWER_ON: Words = { ja: '電源オン', en: 'power on' };
const POWER_OFF: Words = { ja: '電源オフ', en: 'power off' };
const RESET: Words = { ja: 'リセット', en: 'reset' };

/** Makes a card that tells every exchange in words as it happens, and is the same card otherwise. */
export function traceCard(card: NamedCard, tell: (exchange: TracedExchange) => void): NamedCard {
  const { id } = card;
  let place = beginTrace();
  const turn = (words: Words, act: () => void): void => {
    place = beginTrace();
    tell({ card: id, words });
    act();
  };
  const told = (command: Uint8Array, response: Uint8Array): Uint8Array => {
    tell({ ...describeApdu(id, command, response), words: decodeExchange(command, response, place) });
    return response;
  };
  return {
    id,
    atr: card.atr,
    powerOn: () => turn(POWER_ON, () => card.powerOn()),
    powerOff: () => turn(POWER_OFF, () => card.powerOff()),
    reset: () => turn(RESET, () => card.reset()),
    transmit(command): ReturnType<CardInField['transmit']> {
      const response = card.transmit(command);
      return response instanceof Promise ? response.then((answer) => told(command, answer)) : told(command, response);
    },
  };
}
